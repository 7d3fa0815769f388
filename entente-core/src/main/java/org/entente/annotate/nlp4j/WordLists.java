package org.entente.annotate.nlp4j;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A lexicon that gives a list of short texts for a word: the tags it is known to have, or its Brown clusters. */
final class WordLists {
    private final KeyTable words;
    private final List<List<String>> lists;
    private final List<HashedTexts> hashedLists;
    private final HashedTexts joined;

    private WordLists(KeyTable words, List<List<String>> lists) {
        this.words = words;
        this.lists = lists;
        this.hashedLists = lists.stream().map(HashedTexts::of).toList();
        this.joined = HashedTexts.of(
                lists.stream().map(list -> String.join("_", list)).toList());
    }

    /** Takes the order of a list as it is: it decides in which order weights are added up. */
    static WordLists of(Map<String, ? extends Collection<String>> lexicon) {
        KeyTable.Builder words = KeyTable.builder(lexicon.size());
        Map<List<String>, Integer> numbers = new HashMap<>();
        List<List<String>> lists = new ArrayList<>();
        for (Map.Entry<String, ? extends Collection<String>> entry : lexicon.entrySet()) {
            int number = numbers.computeIfAbsent(List.copyOf(entry.getValue()), added -> {
                lists.add(added);
                return lists.size() - 1;
            });
            words.put(TextHash.of(entry.getKey()), number);
        }
        return new WordLists(words.build(), List.copyOf(lists));
    }

    static WordLists read(FlatReader in) throws IOException {
        KeyTable words = KeyTable.read(in);
        List<List<String>> lists = in.lists();
        in.finish();
        return new WordLists(words, lists);
    }

    void write(FlatWriter out) throws IOException {
        words.write(out);
        out.lists(lists);
    }

    /** The number of a word's list, or {@link KeyTable#ABSENT}. */
    int find(long wordHash) {
        return words.find(wordHash);
    }

    HashedTexts list(int number) {
        return hashedLists.get(number);
    }

    /** Every list in one text, its members joined with underscores, by its number. */
    HashedTexts joined() {
        return joined;
    }
}
