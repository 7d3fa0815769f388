package org.entente.code.instrument;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.code.ClaimRule;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.instrument.FamousInstrument;
import org.entente.codebook.instrument.InstrumentLexicon;
import org.entente.codebook.instrument.InstrumentNoun;
import org.entente.model.Annotated;
import org.entente.model.Basis;
import org.entente.model.Claim;
import org.entente.model.CountryCode;
import org.entente.model.Evidence;
import org.entente.model.Instrument;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Agreements, declarations, treaties, joint statements, resolutions, frameworks and programmes that a document names or
 * describes, each once, at its first mention.
 */
public final class InstrumentRule implements ClaimRule {
    private static final Set<String> RESERVED = Set.of("the", "a", "an", "its", "their", "this", "that", "such");

    private static final Set<String> GATHERINGS =
            Set.of("summit", "meeting", "conference", "ministerial", "forum", "talk", "consultation");

    private final InstrumentLexicon lexicon = new InstrumentLexicon();
    private final ActorLexicon actors;

    public InstrumentRule(ActorLexicon actors) {
        this.actors = actors;
    }

    @Override
    public List<Claim> code(Annotated document) {
        List<Claim> found = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        for (Sentence sentence : document.sentences()) {
            InstrumentPhrases phrases = new InstrumentPhrases(document, sentence, lexicon, actors);
            int named = 0;
            for (Token token : sentence.tokens()) {
                if (token.index() < named) {
                    continue;
                }
                Optional<InstrumentLexicon.Name> name =
                        named(document, token).filter(any -> !gathering(sentence, last(sentence, token, any)));
                if (name.isPresent()) {
                    Token last = last(sentence, token, name.get());
                    named = last.index() + 1;
                    famous(document, phrases, token, last, name.get(), known).ifPresent(found::add);
                } else if (token.noun() && !lexicon.nouns(token.lemma()).isEmpty()) {
                    described(document, phrases, token, known).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<InstrumentLexicon.Name> named(Annotated document, Token token) {
        char first = token.form().charAt(0);
        if (!Character.isUpperCase(first) && !Character.isDigit(first) && first != 's') {
            return Optional.empty();
        }
        return lexicon.named(
                document.document().text(), document.points().index(token.span().begin()));
    }

    /** "the Eastern Partnership summit" names a meeting. */
    private static boolean gathering(Sentence sentence, Token last) {
        int next = last.index() + 1;
        return next < sentence.tokens().size()
                && GATHERINGS.contains(sentence.token(next).lemma());
    }

    private static Token last(Sentence sentence, Token first, InstrumentLexicon.Name name) {
        int end =
                first.span().begin() + name.text().codePointCount(0, name.text().length());
        Token last = first;
        for (int i = first.index(); i < sentence.tokens().size(); i++) {
            if (sentence.token(i).span().begin() < end) {
                last = sentence.token(i);
            }
        }
        return last;
    }

    private Optional<Claim> famous(
            Annotated document,
            InstrumentPhrases phrases,
            Token first,
            Token last,
            InstrumentLexicon.Name name,
            Set<String> known) {
        FamousInstrument instrument = name.instrument();
        if (!known.add(instrument.name())) {
            return Optional.empty();
        }
        // "the agreement" after the Paris Agreement is that one.
        known.add(instrument.type().code() + "|");
        Token head = phrases.top(first, last);
        int begin = first.span().begin();
        int length = name.text().codePointCount(0, name.text().length());
        Evidence words = document.evidence(new Span(begin, begin + length));
        List<Party> parties = instrument.parties().stream().map(this::state).toList();
        Basis basis = basis(
                document,
                words,
                "instrument.named/" + instrument.name(),
                0.9,
                "known by name as \"%s\"".formatted(instrument.name()));
        return Optional.of(new Instrument(
                basis, words.words(), instrument.type(), instrument.year(), parties, phrases.relation(head)));
    }

    private Party state(CountryCode code) {
        Optional<Actor> actor = actors.state(code);
        return new Party(
                actor.map(Actor::id),
                actor.map(Actor::name),
                Optional.of(code),
                Optional.of(Sector.GOV),
                Optional.empty(),
                "",
                Optional.empty());
    }

    private Optional<Claim> described(Annotated document, InstrumentPhrases phrases, Token noun, Set<String> known) {
        Optional<InstrumentNoun> row = phrases.row(noun);
        if (row.isEmpty() || !phrases.counts(noun, row.get())) {
            return Optional.empty();
        }
        Evidence words = phrases.words(noun);
        Optional<Integer> year = phrases.year(noun);
        String key = row.get().type().code() + "|" + key(phrases, noun)
                + year.map(y -> " " + y).orElse("");
        String kind = row.get().type().code() + "|";
        boolean told = bare(phrases, noun, year) && known.contains(kind);
        boolean again = !known.add(key) || told;
        known.add(kind);
        if (again) {
            return Optional.empty();
        }
        List<Party> parties = phrases.parties(noun);
        Basis basis = basis(
                document,
                words,
                "instrument.described/" + row.get().lemma(),
                phrases.name(noun) ? 0.8 : 0.65,
                "noun \"%s\" describes an instrument".formatted(noun.form()));
        return Optional.of(
                new Instrument(basis, words.words(), row.get().type(), year, parties, phrases.relation(noun)));
    }

    /** A noun with nothing to tell it from an instrument of its kind that was named before. */
    private static boolean bare(InstrumentPhrases phrases, Token noun, Optional<Integer> year) {
        return year.isEmpty() && !phrases.name(noun) && phrases.definite(noun) && !phrases.made(noun);
    }

    private static String key(InstrumentPhrases phrases, Token noun) {
        List<String> words = new ArrayList<>();
        for (String word : phrases.before(noun)) {
            if (!RESERVED.contains(word)) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return String.join(" ", words);
    }

    private static Basis basis(Annotated document, Evidence words, String rule, double confidence, String reason) {
        return new Basis("", document.document().id(), List.of(words), List.of(), rule, confidence, List.of(reason));
    }
}
