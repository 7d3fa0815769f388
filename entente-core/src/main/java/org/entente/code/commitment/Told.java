package org.entente.code.commitment;

import java.util.ArrayList;
import java.util.List;
import org.entente.code.speechact.Words;

/** What a document has told already: the same act on the same thing, by parties that may be the same. */
final class Told {
    private final Words words;
    private final List<Undertaking> before = new ArrayList<>();

    Told(Words words) {
        this.words = words;
    }

    /** Whether it is told for the first time; remembered from now on. */
    boolean isNew(Undertaking undertaking) {
        boolean known = !undertaking.object().isEmpty() && before.stream().anyMatch(other -> same(other, undertaking));
        before.add(undertaking);
        return !known;
    }

    private boolean same(Undertaking one, Undertaking other) {
        return one.head().lemma().equals(other.head().lemma())
                && one.object().equals(other.object())
                && (open(one) || open(other) || sharedName(one, other));
    }

    /** "we", "the leaders": who that is, only the resolver knows. */
    private boolean open(Undertaking undertaking) {
        return undertaking.by().stream()
                .allMatch(party -> party.pronoun() || (!party.properNoun() && words.party(party)));
    }

    private static boolean sharedName(Undertaking one, Undertaking other) {
        return one.by().stream()
                .anyMatch(a -> other.by().stream().anyMatch(b -> a.lemma().equals(b.lemma())));
    }
}
