package org.entente.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.codebook.plover.Code;
import org.entente.codebook.plover.Definition;
import org.entente.codebook.plover.Erratum;
import org.entente.codebook.plover.Example;
import org.entente.codebook.plover.Neighbours;
import org.entente.codebook.plover.Plover;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.codebook.trigger.Reading;
import org.entente.codebook.trigger.Trigger;
import org.entente.model.EventType;
import org.entente.model.Mode;

/** All that a codebook has on one code, for people. */
final class Explanation {
    private final EventCodebook codebook;
    private final Plover plover;
    private final Paragraphs out;

    Explanation(EventCodebook codebook, Paragraphs out) {
        this.codebook = codebook;
        this.plover = codebook.plover();
        this.out = out;
    }

    void write(Code code) throws IOException {
        out.line("%s (%s), %s".formatted(code.name(), code.kind(), codebook.version()));
        for (Definition definition : plover.definition(code).stream().toList()) {
            out.labelled("definition", definition.words());
            if (!definition.section().isEmpty()) {
                out.labelled("section", definition.section());
            }
        }
        if (code instanceof Code.OfType one) {
            type(one.type());
        } else if (code instanceof Code.OfMode one) {
            mode(one.type(), one.mode());
        } else if (code instanceof Code.OfContext one) {
            out.labelled("words", String.join(", ", plover.contexts().getOrDefault(one.context(), List.of())));
        } else if (code instanceof Code.OfQuad one) {
            out.labelled(
                    "types",
                    joined(plover.types().stream()
                            .filter(type -> type.quadClass() == one.quadClass())
                            .map(EventType::name)
                            .toList()));
        }
        for (Erratum erratum : plover.errata()) {
            if (erratum.code().equals(code.name())) {
                out.labelled("erratum", erratum.found() + " Here: " + erratum.taken());
            }
        }
        List<Example> examples = codebook.examples().of(code);
        for (Example example : examples) {
            out.labelled("example", example.text());
        }
        out.line("");
    }

    private void type(EventType type) throws IOException {
        out.labelled("quad class", type.quadClass().name());
        out.labelled("score", String.valueOf(plover.score(type, List.of())));
        out.labelled("recipient", plover.expectsRecipient(type) ? "expected; may stand in no words" : "may be none");
        for (Mode mode : plover.modes(type)) {
            String words = plover.definition(new Code.OfMode(type, mode))
                    .map(Definition::words)
                    .orElse("");
            out.labelled("mode", "%s (%s): %s".formatted(mode.code(), plover.score(type, List.of(mode)), words));
        }
        for (Neighbours neighbours : plover.neighbours(type)) {
            EventType other = neighbours.one().equals(type) ? neighbours.other() : neighbours.one();
            out.labelled("border", other + ": " + neighbours.border());
        }
        for (var crossing : new TreeMap<>(codebook.borders().crossings(Reading.MANUAL, type)).entrySet()) {
            String mode = crossing.getValue()
                    .mode()
                    .map(each -> ", mode " + each.code())
                    .orElse("");
            out.labelled(
                    "becomes",
                    "%s%s where it is told as %s"
                            .formatted(
                                    crossing.getValue().type(),
                                    mode,
                                    crossing.getKey().code()));
        }
        triggers(trigger -> trigger.type().equals(type));
    }

    private void mode(EventType type, Mode mode) throws IOException {
        out.labelled("quad class", type.quadClass().name());
        out.labelled("score", String.valueOf(plover.score(type, List.of(mode))));
        List<String> words = codebook.modes().words(type, mode);
        if (!words.isEmpty()) {
            out.labelled("words near", joined(words));
        }
        List<EventType> acts = codebook.modes().acts(type, mode);
        if (!acts.isEmpty()) {
            out.labelled("said of", joined(acts.stream().map(EventType::name).toList()));
        }
        triggers(trigger -> trigger.type().equals(type)
                && trigger.mode().filter(mode::equals).isPresent());
    }

    private void triggers(Predicate<Trigger> wanted) throws IOException {
        Map<Trigger.Kind, List<Trigger>> found = codebook.triggers().all().stream()
                .filter(wanted)
                .collect(Collectors.groupingBy(
                        Trigger::kind, () -> new EnumMap<>(Trigger.Kind.class), Collectors.toList()));
        int all = found.values().stream().mapToInt(List::size).sum();
        out.labelled("triggers", all == 0 ? "none of its own" : all + " patterns");
        for (var kind : found.entrySet()) {
            TreeSet<String> phrases = new TreeSet<>();
            kind.getValue().forEach(trigger -> phrases.add(phrase(trigger)));
            out.labelled(
                    "  " + name(kind.getKey()),
                    "%d with %d words: %s".formatted(kind.getValue().size(), phrases.size(), joined(phrases)));
        }
    }

    private static String joined(Iterable<String> words) {
        return String.join(", ", words);
    }

    private static String name(Trigger.Kind kind) {
        return switch (kind) {
            case VERB -> "verbs";
            case NOUN -> "nouns";
            case ADJECTIVE -> "adjectives";
            case MODAL -> "said to";
        };
    }

    private static String phrase(Trigger trigger) {
        List<String> words = new ArrayList<>(trigger.particles());
        words.add(trigger.kind() == Trigger.Kind.NOUN ? words.size() : 0, trigger.lemma());
        return String.join(" ", words);
    }
}
