package org.entente.codebook.trigger;

import java.util.Set;

/**
 * A preposition of a trigger, and what its object must be.
 *
 * @param words the prepositions, any of which will do
 * @param required whether the trigger stands only with it
 * @param object what its object must be
 */
public record PrepositionTest(Set<String> words, boolean required, WordTest object) {
    public PrepositionTest {
        words = Set.copyOf(words);
    }

    /** Reads {@code on/against!:CLASS}: alternatives, "!" where it must stand, a condition on its object. */
    static PrepositionTest parse(String item, WordClasses classes) {
        int colon = item.indexOf(':');
        String head = colon < 0 ? item : item.substring(0, colon);
        WordTest object = WordTest.parse(colon < 0 ? "" : item.substring(colon + 1), classes);
        boolean required = head.endsWith("!");
        String words = required ? head.substring(0, head.length() - 1) : head;
        return new PrepositionTest(Set.of(words.split("/", -1)), required, object);
    }
}
