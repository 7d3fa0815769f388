package org.entente.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.annotate.Annotator;
import org.entente.code.event.ExampleCheck;
import org.entente.codebook.plover.Example;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.codebook.trigger.Trigger;
import org.entente.model.Annotated;
import org.entente.model.Document;
import org.entente.model.EventType;

/** Codes the sentences of a codebook and tells of those that are coded as something else than they show. */
final class CodebookSentences {
    private final EventCodebook codebook;
    private final Annotator annotator;
    private final ExampleCheck check;

    CodebookSentences(EventCodebook codebook, Annotator annotator) {
        this.codebook = codebook;
        this.annotator = annotator;
        this.check = new ExampleCheck(codebook);
    }

    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        codebook.examples().all().forEach(example -> of(example).ifPresent(warnings::add));
        Set<String> rows = new HashSet<>();
        Set<EventType> triggered = new HashSet<>();
        for (Trigger trigger : codebook.triggers().all()) {
            triggered.add(trigger.type());
            if (rows.add(trigger.where())) {
                warnings.addAll(of(trigger));
            }
        }
        for (EventType type : codebook.plover().types()) {
            if (!triggered.contains(type)) {
                warnings.add("W-CODEBOOK-3  %s: expected triggers, found none: it is never coded".formatted(type));
            }
        }
        return warnings;
    }

    private Optional<String> of(Example example) {
        return with(example.text(), text -> check.instead(example, text))
                .map(found -> "W-CODEBOOK-1  %s: expected \"%s\" to be coded as %s, found %s"
                        .formatted(
                                example.where(), example.text(), example.code().name(), found));
    }

    private List<String> of(Trigger trigger) {
        List<String> warnings = new ArrayList<>();
        String code =
                trigger.type() + trigger.mode().map(mode -> "-" + mode.code()).orElse("");
        with(trigger.codes(), text -> check.instead(trigger, text))
                .map(found -> "W-CODEBOOK-1  %s column codes: expected \"%s\" to be coded as %s, found %s"
                        .formatted(trigger.where(), trigger.codes(), code, found))
                .ifPresent(warnings::add);
        trigger.doesNot()
                .filter(sentence -> with(sentence, text -> Optional.of(check.wronglyCoded(trigger, text)))
                        .orElse(false))
                .map(sentence -> "W-CODEBOOK-2  %s column does_not: expected no %s in \"%s\", found one"
                        .formatted(trigger.where(), trigger.type(), sentence))
                .ifPresent(warnings::add);
        return warnings;
    }

    private <T> Optional<T> with(String sentence, Function<Annotated, Optional<T>> asked) {
        return asked.apply(annotator.apply(document(sentence)));
    }

    /** A sentence as a document of which nothing else is known. */
    private static Document document(String sentence) {
        return new Document(
                "sentence",
                Optional.empty(),
                sentence,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                List.of(),
                "",
                "",
                Optional.empty());
    }
}
