package org.entente.codebook.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.Token;

/** Triggers, found by the lemma of a word. */
final class LemmaIndex {
    private static final Map<String, List<String>> ENDINGS = Map.of("ed", List.of("", "e"), "ing", List.of("", "e"));

    private final Map<String, List<Trigger>> byLemma;

    LemmaIndex(List<Trigger> all) {
        Map<String, List<Trigger>> index = new HashMap<>();
        for (Trigger trigger : all) {
            index.computeIfAbsent(trigger.lemma(), lemma -> new ArrayList<>()).add(trigger);
        }
        index.replaceAll((lemma, triggers) -> List.copyOf(triggers));
        this.byLemma = Map.copyOf(index);
    }

    /**
     * Triggers whose head is this word. Where the tagger leaves a form of a verb as its base form ("ended"), the base
     * form is found by the triggers that there are.
     */
    List<Trigger> of(Token word) {
        List<Trigger> found = byLemma.getOrDefault(word.lemma(), List.of());
        if (word.tag().equals("VBG") || word.tag().equals("VBN")) {
            List<Trigger> forms = byLemma.getOrDefault(word.form().toLowerCase(Locale.ROOT), List.of());
            found = Stream.concat(forms.stream(), found.stream()).toList();
        }
        if (!found.isEmpty() || !word.verb()) {
            return found;
        }
        return ENDINGS.entrySet().stream()
                .filter(ending -> word.lemma().endsWith(ending.getKey()))
                .flatMap(ending -> ending.getValue().stream()
                        .map(base -> word.lemma()
                                        .substring(
                                                0,
                                                word.lemma().length()
                                                        - ending.getKey().length())
                                + base))
                .map(lemma -> byLemma.getOrDefault(lemma, List.of()))
                .filter(triggers -> !triggers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
