package org.entente.codebook.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names by key, and how many words the longest name that begins with a word has. */
final class NameIndex {
    /** An actor under one of its names. */
    record Entry(Match.Sense sense, Actor actor) {}

    private final Map<String, List<Entry>> byKey = new HashMap<>(4096);
    private final Map<String, Integer> longest = new HashMap<>(4096);
    private final Set<String> acronyms = new HashSet<>();
    private final Set<String> lowerCase = new HashSet<>();

    void add(String name, Match.Sense sense, Actor actor) {
        String key = NameKey.of(name);
        if (key.isEmpty()) {
            return;
        }
        addKey(key, sense, actor);
        if (NameKey.acronym(name)) {
            acronyms.add(key);
        } else {
            acronyms.remove(key);
        }
        if (!capital(name)) {
            lowerCase.add(key);
        }
    }

    /** Adds a body's name unless something has it already. */
    void addIfFree(String name, Actor actor) {
        String key = NameKey.of(name.replaceFirst("^The ", ""));
        if (!key.isEmpty() && !byKey.containsKey(key)) {
            addKey(key, Match.Sense.BODY, actor);
        }
    }

    private void addKey(String key, Match.Sense sense, Actor actor) {
        List<Entry> entries = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
        for (Entry entry : entries) {
            if (entry.sense() == sense && entry.actor().id().equals(actor.id())) {
                return;
            }
        }
        entries.add(new Entry(sense, actor));
        int space = key.indexOf(' ');
        longest.merge(space < 0 ? key : key.substring(0, space), words(key), Math::max);
    }

    List<Entry> entries(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** Words of the longest name that begins with a word; 0 if none does. */
    int longest(String firstWord) {
        return longest.getOrDefault(firstWord, 0);
    }

    /** Whether words written so may be the name of this key: an acronym needs capitals, a name at least one. */
    boolean written(String key, String words) {
        if (acronyms.contains(key)) {
            return NameKey.acronym(words);
        }
        return lowerCase.contains(key) || capital(words);
    }

    private static boolean capital(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isUpperCase(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static int words(String key) {
        int words = 1;
        for (int i = 0; i < key.length(); i++) {
            words += key.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }
}
