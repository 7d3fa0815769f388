package org.entente.resolve.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.actor.Match;
import org.entente.codebook.actor.Role;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Where personal names begin and end: by the tagger, by titles before them, by roles between commas, by who is known. */
final class PersonEdges {
    private static final Set<String> ELSEWHERE = Set.of("ORG", "GPE", "LOC", "FAC", "DATE", "NORP");

    private final Reader reader;
    private final Cast cast;
    private final Finds finds;

    PersonEdges(Reader reader, Cast cast, Finds finds) {
        this.reader = reader;
        this.cast = cast;
        this.finds = finds;
    }

    /** The index after a personal name that begins at a token; the token itself where none does. */
    int end(Sentence sentence, List<String> forms, int at) {
        Token token = sentence.token(at);
        if (!token.properNoun() || NameWords.honorific(token) || NameWords.weekday(token)) {
            return at;
        }
        boolean tagged = token.entityType().equals("PERSON");
        int end = run(sentence, forms, at, tagged);
        Optional<Match> match = reader.match(forms, at);
        boolean known = match.filter(m -> m.sense() == Match.Sense.PERSON && m.length() > 1)
                .isPresent();
        if (known) {
            return Math.max(tagged ? end : at, at + match.orElseThrow().length());
        }
        // "Emir Tamim": the tagger takes the title for part of the name.
        if (match.flatMap(Match::role)
                .filter(role -> role.kind() == Role.Kind.HEAD)
                .isPresent()) {
            return at;
        }
        if (surname(sentence, at, end)) {
            return end;
        }
        if (match.isEmpty() && end == at + 1 && cast.known(forms.get(at)).isPresent()) {
            return at;
        }
        boolean titled = at > 0
                && (NameWords.honorific(sentence.token(at - 1))
                        || finds.title(sentence, at - 1).isPresent());
        boolean other =
                match.filter(m -> m.sense() != Match.Sense.PERSON).isPresent() && !longer(sentence, at, end, match);
        if (other) {
            return at;
        }
        boolean unknown = match.isEmpty() && end > at + 1;
        if (tagged || (titled && (unknown || !ELSEWHERE.contains(token.entityType())))) {
            return end;
        }
        String words = reader.words(sentence, at, end - 1);
        boolean called = end == at + 1
                && words.length() > 2
                && cast.called(words, Optional.empty()).isPresent();
        return called || (match.isEmpty() && introduced(sentence, at, end)) ? end : at;
    }

    /** "Dean" in "Dean Harlow": the lexicon knows a beginning of what the tagger takes for one name. */
    private boolean longer(Sentence sentence, int at, int end, Optional<Match> match) {
        boolean person = sentence.token(at).entity().equals("B-PERSON");
        return person && match.filter(m -> at + m.length() < end).isPresent();
    }

    /** The last name of somebody the text has introduced, be it a place's name or a body's too: "London" after "Ann London". */
    private boolean surname(Sentence sentence, int at, int end) {
        boolean placed =
                at > 0 && NameWords.PLACING.contains(sentence.token(at - 1).lemma());
        return !placed && cast.surnamed(reader.words(sentence, at, end - 1));
    }

    /** "Ana Lukic, Croatia's trade minister,": two names or more, and between commas the role of a human being. */
    private boolean introduced(Sentence sentence, int at, int end) {
        return end > at + 1
                && sentence.token(end - 1).properNoun()
                && (Apposition.after(reader, sentence, end - 1).isPresent()
                        || (Apposition.before(reader, sentence, at).isPresent()
                                && end < sentence.tokens().size()
                                && sentence.token(end).form().equals(",")));
    }

    private int run(Sentence sentence, List<String> forms, int at, boolean tagged) {
        int end = at + 1;
        while (end < sentence.tokens().size()) {
            Token token = sentence.token(end);
            int after = hyphened(sentence, end);
            if (after > end) {
                end = after;
                continue;
            }
            boolean particle = NameWords.PARTICLES.contains(token.form().toLowerCase(Locale.ROOT))
                    && end + 1 < sentence.tokens().size()
                    && sentence.token(end + 1).properNoun();
            boolean within = token.entityType().equals("PERSON")
                    && !token.entity().startsWith("B")
                    && !token.entity().startsWith("U");
            boolean same = token.entity().equals("O")
                    || token.entity().startsWith("I")
                    || token.entity().startsWith("L");
            boolean name = token.properNoun() && (within || (!tagged && same) || NameWords.initial(token));
            boolean role = reader.match(forms, end).flatMap(Match::role).isPresent() && !within;
            if (!(name || particle) || role) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The index after "-woo" in "Jae-woo", three tokens without a space between. */
    private static int hyphened(Sentence sentence, int hyphen) {
        if (hyphen + 1 >= sentence.tokens().size()
                || !sentence.token(hyphen).form().equals("-")) {
            return hyphen;
        }
        Token next = sentence.token(hyphen + 1);
        boolean close =
                sentence.token(hyphen - 1).span().end() + 1 == next.span().begin();
        return close && Character.isLetter(next.form().codePointAt(0)) ? hyphen + 2 : hyphen;
    }
}
