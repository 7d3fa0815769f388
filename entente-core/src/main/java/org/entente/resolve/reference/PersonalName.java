package org.entente.resolve.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.codebook.actor.NameKey;

/**
 * The words of a personal name as they are compared: without "Jr.", without accents, one spelling for what is written
 * over in several ways ("Stoere" and "Støre").
 */
record PersonalName(List<String> words) {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    static PersonalName of(String name) {
        List<String> all =
                Stream.of(NameKey.spelling(NameKey.of(name)).split(" ", -1)).toList();
        List<String> own = all.stream().filter(word -> !SUFFIXES.contains(word)).toList();
        return new PersonalName(own.isEmpty() ? all : own);
    }

    boolean single() {
        return words.size() == 1;
    }

    private String first() {
        return words.get(0);
    }

    private String last() {
        return words.get(words.size() - 1);
    }

    /** Whether both can be the names of one person: the same words, or the same last name and first names that begin alike. */
    boolean fits(PersonalName other) {
        return same(other) || (last().equals(other.last()) && initials(other));
    }

    private boolean same(PersonalName other) {
        Set<String> mine = new TreeSet<>(words);
        Set<String> theirs = new TreeSet<>(other.words);
        return mine.equals(theirs)
                || (!other.single() && mine.containsAll(theirs))
                || (!single() && theirs.containsAll(mine));
    }

    /** One name alone, or first names that begin alike. */
    private boolean initials(PersonalName other) {
        return other.single()
                || single()
                || first().startsWith(other.first())
                || other.first().startsWith(first());
    }

    /** Whether the other is this name's first word alone. */
    boolean begins(PersonalName other) {
        return other.single() && first().equals(other.first());
    }

    /** Whether this full name ends with the other. */
    boolean ends(PersonalName other) {
        int from = words.size() - other.words.size();
        return from > 0 && words.subList(from, words.size()).equals(other.words);
    }
}
