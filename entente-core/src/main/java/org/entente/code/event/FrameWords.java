package org.entente.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.codebook.trigger.PrepositionTest;
import org.entente.codebook.trigger.Trigger;
import org.entente.codebook.trigger.WordTest;

/** What a trigger asks for, in words. */
final class FrameWords {
    /** Words of a list that are told; the row of the trigger has them all. */
    private static final int MOST = 6;

    private final Trigger trigger;

    FrameWords(Trigger trigger) {
        this.trigger = trigger;
    }

    /** What a part of its frame must be. */
    String of(FramePart part) {
        return switch (part) {
            case WORD -> word();
            case SAID -> "under a verb of saying, said of somebody; or what those who speak will do";
            case PARTICLES ->
                "\"%s\" %s it"
                        .formatted(
                                String.join(" ", trigger.particles()),
                                trigger.kind() == Trigger.Kind.NOUN ? "before" : "with");
            case OBJECT -> "as object " + test(trigger.object());
            case VOICE -> trigger.has(Trigger.Flag.PASSIVE) ? "the passive" : "the active";
            case PLAIN -> "an object that is given no name or quality";
            case STANCE -> "an act, not what somebody says of himself as it stands";
            case NAMED -> "the object called or made " + test(trigger.named());
            case NEGATED -> "that it is denied";
            case OWN -> "as object a thing of the actor's own, or one given up under an agreement";
            case SUBJECT -> "as subject " + test(trigger.subject());
            case COMPLEMENT -> complement();
            case PREPOSITION -> prepositions();
        };
    }

    private String word() {
        return switch (trigger.kind()) {
            case VERB -> "a verb";
            case NOUN -> "a noun that stands for itself, not before another";
            case ADJECTIVE -> "an adjective or participle";
            case MODAL -> "an auxiliary";
        };
    }

    private String complement() {
        List<String> asked = new ArrayList<>();
        if (trigger.has(Trigger.Flag.BARE)) {
            asked.add("nothing below it");
        }
        if (trigger.has(Trigger.Flag.INFINITIVE)) {
            asked.add("an infinitive below it" + of(trigger.complement()));
        }
        if (trigger.has(Trigger.Flag.CLAUSE)) {
            asked.add("a clause below it" + of(trigger.complement()));
        }
        if (trigger.has(Trigger.Flag.SUBJUNCTIVE)) {
            asked.add("a clause below it of what ought to be");
        }
        if (trigger.has(Trigger.Flag.GERUND)) {
            asked.add("a form in -ing below it" + of(trigger.complement()));
        }
        return String.join(" and ", asked);
    }

    private static String of(WordTest test) {
        return test.free() ? "" : " of " + test(test);
    }

    private String prepositions() {
        return String.join(
                " and ",
                trigger.prepositions().stream()
                        .filter(PrepositionTest::required)
                        .map(FrameWords::preposition)
                        .toList());
    }

    private static String preposition(PrepositionTest test) {
        String words = "\"%s\"".formatted(String.join("/", sorted(test.words())));
        return test.object().free() ? words : words + " with " + test(test.object());
    }

    private static String test(WordTest test) {
        List<String> fits = new ArrayList<>();
        if (test.none()) {
            fits.add("nothing");
        }
        if (test.any()) {
            fits.add("anything");
        }
        if (test.party()) {
            fits.add("a party");
        }
        if (test.person()) {
            fits.add("a named person");
        }
        if (!test.lemmas().isEmpty()) {
            fits.add(list(test.lemmas()));
        }
        String words = fits.isEmpty() ? "anything" : String.join(" or ", fits);
        return test.excluded().isEmpty() ? words : words + ", but not " + list(test.excluded());
    }

    private static String list(Set<String> words) {
        List<String> sorted = sorted(words);
        return sorted.size() <= MOST
                ? String.join(", ", sorted)
                : "%s, ... (%d words)".formatted(String.join(", ", sorted.subList(0, MOST)), sorted.size());
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }
}
