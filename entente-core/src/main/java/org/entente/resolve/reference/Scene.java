package org.entente.resolve.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.CountryCode;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** What a sentence's grammar and places say of the country of those who act in it. */
final class Scene {
    private static final Set<String> AUDIENCES = Set.of(
            "reporter",
            "journalist",
            "briefing",
            "conference",
            "newsman",
            "press",
            "lawmaker",
            "parliament",
            "diplomat");
    private static final Set<String> TRAVEL = Set.of("fly", "travel", "visit", "head", "arrive", "land", "go");
    private static final Set<String> TOWARDS = Set.of("to", "in", "for", "visit");
    private static final Set<String> COMPANY = Set.of("with", "meet", "host", "by");
    private static final Set<String> SAYING = Set.of("say", "tell", "announce", "add", "declare", "promise");
    /** What a speaker says that others would do, not his own side. */
    private static final Set<String> THREATS = Set.of("face", "regret", "suffer", "bear");

    private static final Set<String> OF = Set.of("of", "from");
    private static final Set<String> INTENTION = Set.of("would", "will", "'ll");

    private final List<Mention> mentions;
    private final Sentence sentence;

    /** Of a sentence and the mentions in it. */
    Scene(Sentence sentence, List<Mention> mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** "told reporters in Beijing": the country where somebody speaks to the press. */
    Optional<CountryCode> pressed(int after) {
        for (int at = after + 1; at + 2 < sentence.tokens().size(); at++) {
            Token token = sentence.token(at);
            if (token.tag().startsWith("VB") && !SAYING.contains(token.lemma())) {
                return Optional.empty();
            }
            if (AUDIENCES.contains(token.lemma())
                    && sentence.token(at + 1).form().equals("in")) {
                return placed(at + 2);
            }
        }
        return Optional.empty();
    }

    /** Where "to Singapore", "in Lima" leads before a token, behind a verb of travel. */
    Optional<CountryCode> destination(int before) {
        for (int at = Math.min(before, sentence.tokens().size()) - 2; at > 0; at--) {
            boolean towards = TOWARDS.contains(sentence.token(at).lemma());
            Optional<CountryCode> place = towards ? placed(at + 1) : Optional.empty();
            if (place.isPresent() && travels(at)) {
                return place;
            }
        }
        return Optional.empty();
    }

    private boolean travels(int until) {
        return sentence.tokens().subList(Math.max(0, until - 4), until + 1).stream()
                .anyMatch(token -> token.tag().startsWith("VB") && TRAVEL.contains(token.lemma()));
    }

    /** "talks with Prime Minister Lee": one to whom others come. */
    boolean received(Mention person) {
        int before = person.first() - 1;
        return before > 0
                && COMPANY.contains(sentence.token(before).lemma())
                && !(person.subject() && sentence.token(before).tag().startsWith("VB"));
    }

    /** "The president said Sudan would close the border": the state whose intention he tells. */
    Optional<CountryCode> spokenFor(int speaker) {
        Optional<Token> saying = sentence.tokens().stream()
                .skip(speaker + 1L)
                .filter(token -> token.tag().startsWith("VB"))
                .findFirst()
                .filter(token -> SAYING.contains(token.lemma()));
        if (saying.isEmpty()) {
            return Optional.empty();
        }
        return mentions.stream()
                .filter(mention -> mention.first() > saying.get().index()
                        && mention.first() <= saying.get().index() + 3
                        && mention.one()
                        && mention.form() == Mention.Form.NAME
                        && intends(mention.last() + 1))
                .filter(mention -> sentence.token(mention.head()).relation() == Relation.NSUBJ && !threatened(mention))
                .flatMap(mention -> state(mention).stream())
                .findFirst();
    }

    /** "said Zambia would face sanctions". */
    private boolean threatened(Mention mention) {
        return sentence.head(sentence.token(mention.head()))
                .filter(verb -> THREATS.contains(verb.lemma()))
                .isPresent();
    }

    private boolean intends(int at) {
        return at < sentence.tokens().size()
                && INTENTION.contains(sentence.token(at).form().toLowerCase(Locale.ROOT));
    }

    /** The country of a place before "where": "in Lima, where police". */
    Optional<CountryCode> beforeWhere(int first) {
        int where = first > 1 && sentence.token(first - 1).tag().equals("DT") ? first - 2 : first - 1;
        if (where < 2 || !sentence.token(where).lemma().equals("where")) {
            return Optional.empty();
        }
        Optional<CountryCode> nearest = Optional.empty();
        for (Mention mention : mentions) {
            boolean place =
                    mention.last() < where && mention.one() && !mention.figure().person();
            nearest = place ? state(mention) : nearest;
        }
        return nearest;
    }

    /** The country of the place that stands at a token. */
    Optional<CountryCode> placed(int token) {
        return mentions.stream()
                .filter(mention -> mention.first() == token
                        && mention.one()
                        && !mention.figure().person())
                .flatMap(mention -> state(mention).stream())
                .findFirst();
    }

    /** "in Beijing": where something is. */
    boolean located(Mention mention) {
        int before = mention.first() - 1;
        return before >= 0 && NameWords.PLACING.contains(sentence.token(before).lemma());
    }

    /** Whether a mention, or what it is an adjective or owner of, acts: "Chad", "Chad's ministry", "Chadian troops", "envoys of Chad". */
    boolean acts(Mention mention) {
        Token at = sentence.token(mention.head());
        for (int steps = 0; steps < 6; steps++) {
            switch (at.relation()) {
                case NSUBJ, AGENT -> {
                    return true;
                }
                case POSS, COMPOUND, NMOD, CONJ, POBJ -> {
                    if (at.head() < 0) {
                        return false;
                    }
                    at = sentence.token(at.head());
                }
                case PREP -> {
                    if (at.head() < 0 || !OF.contains(at.lemma())) {
                        return false;
                    }
                    at = sentence.token(at.head());
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    static Optional<CountryCode> state(Mention mention) {
        return mention.figure().code().filter(CountryCode::state);
    }
}
