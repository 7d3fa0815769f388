package org.entente.codebook.trigger;

import java.util.HashSet;
import java.util.Set;

/**
 * What a word must be to fill a slot of a trigger: one of some lemmas, a possible party, anything.
 *
 * @param any anything will do
 * @param none the slot must be empty
 * @param party whether a possible party will do
 * @param person whether a named person will do
 * @param lemmas lemmas that will do
 * @param excluded lemmas that will not do, whatever else holds
 */
public record WordTest(
        boolean any, boolean none, boolean party, boolean person, Set<String> lemmas, Set<String> excluded) {
    /** Fits a slot of which nothing is asked. */
    public static final WordTest FREE = new WordTest(true, false, false, false, Set.of(), Set.of());

    public WordTest {
        lemmas = Set.copyOf(lemmas);
        excluded = Set.copyOf(excluded);
    }

    /**
     * Reads alternatives divided by "/": {@code party}, {@code person}, {@code any}, {@code none}, a lemma, a class; "!" before one
     * shuts it out, "_" stands for a blank.
     *
     * @throws IllegalArgumentException if a class is not defined
     */
    static WordTest parse(String cell, WordClasses classes) {
        if (cell.isEmpty()) {
            return FREE;
        }
        boolean any = false;
        boolean none = false;
        boolean party = false;
        boolean person = false;
        Set<String> lemmas = new HashSet<>();
        Set<String> excluded = new HashSet<>();
        for (String part : cell.split("/", -1)) {
            if (part.startsWith("!")) {
                add(excluded, part.substring(1), classes);
            } else {
                switch (part) {
                    case "any" -> any = true;
                    case "none" -> none = true;
                    case "party" -> party = true;
                    case "person" -> person = true;
                    default -> add(lemmas, part, classes);
                }
            }
        }
        return new WordTest(any, none, party, person, lemmas, excluded);
    }

    private static void add(Set<String> into, String part, WordClasses classes) {
        if (!WordClasses.isName(part)) {
            into.add(part.replace('_', ' '));
        } else if (classes.defined(part)) {
            into.addAll(classes.words(part));
        } else {
            throw new IllegalArgumentException("expected a class of classes.tsv, found " + part);
        }
    }

    /** Whether nothing is asked of the slot, not even that it is filled. */
    public boolean free() {
        return this.equals(FREE);
    }

    /** How much a filled slot says: a listed word most, a party less, anything least. */
    public int weight() {
        if (free()) {
            return 0;
        }
        if (!lemmas.isEmpty()) {
            return 3;
        }
        return party || none ? 2 : 1;
    }
}
