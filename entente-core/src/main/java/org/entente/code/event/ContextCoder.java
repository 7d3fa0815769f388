package org.entente.code.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.codebook.plover.Plover;
import org.entente.model.Annotated;
import org.entente.model.Context;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Contexts of each paragraph, by its words. PLOVER manual 2.0: contexts are read from the paragraph. */
final class ContextCoder {
    private final Plover plover;

    ContextCoder(Plover plover) {
        this.plover = plover;
    }

    /** The contexts of each paragraph, in the manual's order. */
    Map<Integer, List<Context>> of(Annotated document) {
        Map<Integer, Set<String>> words = new HashMap<>();
        for (Sentence sentence : document.sentences()) {
            add(words.computeIfAbsent(sentence.paragraph(), any -> new HashSet<>()), sentence);
        }
        Map<Integer, List<Context>> found = new HashMap<>();
        words.forEach((paragraph, lemmas) -> found.put(paragraph, contexts(lemmas)));
        return found;
    }

    private static void add(Set<String> into, Sentence sentence) {
        String last = "";
        String beforeLast = "";
        for (Token token : sentence.tokens()) {
            String form = token.form().toLowerCase(Locale.ROOT);
            for (String word : List.of(token.lemma(), form)) {
                into.add(word);
                into.add(last + " " + word);
                into.add(beforeLast + " " + last + " " + word);
            }
            beforeLast = last;
            last = form;
        }
    }

    private List<Context> contexts(Set<String> lemmas) {
        List<Context> found = new ArrayList<>();
        plover.contexts().forEach((context, words) -> {
            if (words.stream().anyMatch(lemmas::contains)) {
                found.add(context);
            }
        });
        return found;
    }
}
