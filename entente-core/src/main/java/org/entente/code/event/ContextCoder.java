package org.entente.code.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.codebook.plover.Plover;
import org.entente.codebook.trigger.WordClasses;
import org.entente.model.Context;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Contexts of an event, by the words of the clause that tells it. PLOVER manual 2.0 reads them from the paragraph, or
 * the document; there each event would get what its neighbours are about.
 */
final class ContextCoder {
    private final Plover plover;
    private final WordClasses classes;

    ContextCoder(Plover plover, WordClasses classes) {
        this.plover = plover;
        this.classes = classes;
    }

    /** The contexts of what a word of a sentence tells, in the manual's order. */
    List<Context> of(Sentence sentence, Token trigger) {
        Set<String> words = words(new OwnClause(sentence, classes).of(trigger));
        List<Context> found = new ArrayList<>();
        plover.contexts().forEach((context, speaking) -> {
            if (speaking.stream().anyMatch(words::contains)) {
                found.add(context);
            }
        });
        return found;
    }

    private static Set<String> words(List<Token> tokens) {
        Set<String> found = new HashSet<>();
        String last = "";
        String beforeLast = "";
        for (Token token : tokens) {
            String form = token.form().toLowerCase(Locale.ROOT);
            for (String word : List.of(token.lemma(), form)) {
                found.add(word);
                found.add(last + " " + word);
                found.add(beforeLast + " " + last + " " + word);
            }
            beforeLast = last;
            last = form;
        }
        return found;
    }
}
