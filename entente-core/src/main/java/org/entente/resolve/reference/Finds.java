package org.entente.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** What a scan of the names has found so far, in text order: names, where role nouns stand, and names of things. */
record Finds(List<Mention> mentions, List<NameScan.Noun> nouns, List<Span> things) {
    private static final Set<String> OF_PLACE = Set.of("to", "for", "of", "in");

    Finds() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** The title that ends at a token: the last noun found if it is one of a human being. */
    Optional<NameScan.Noun> title(Sentence sentence, int last) {
        if (nouns.isEmpty() || last < 0) {
            return Optional.empty();
        }
        NameScan.Noun noun = nouns.get(nouns.size() - 1);
        boolean near = noun.last() == last || noun.last() == beforePlace(sentence, last);
        return noun.sentence() == sentence.index() && near && noun.role().human()
                ? Optional.of(noun)
                : Optional.empty();
    }

    /** "Ambassador to Peru Jane Poole": the token before "to", where a state ends at the last one. */
    private int beforePlace(Sentence sentence, int last) {
        if (mentions.isEmpty()) {
            return -1;
        }
        Mention place = mentions.get(mentions.size() - 1);
        boolean state = place.sentence() == sentence.index()
                && place.last() == last
                && place.figure().kind() == Figure.Kind.STATE;
        int to = place.first() - 1;
        return state && to > 0 && OF_PLACE.contains(sentence.token(to).lemma()) ? to - 1 : -1;
    }
}
