package org.entente.code.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.annotate.Annotators;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.model.Annotated;
import org.entente.model.Event;
import org.entente.model.Party;

/** A text as rules and a model together code it, in lines that a person can check. */
record CodedText(Annotated document, EventCodebook codebook, Optional<SentenceModel> model) {
    static CodedText of(String text, EventCodebook codebook, SentenceModel model) {
        return new CodedText(Annotators.annotate(text), codebook, Optional.of(model));
    }

    List<Event> events() {
        return new EventRule(codebook, model)
                .code(document).stream().map(Event.class::cast).toList();
    }

    Event only() {
        List<Event> events = events();
        assertEquals(1, events.size(), events.toString());
        return events.get(0);
    }

    /** "ACCUSE allege (future) Togo -> Benin", events divided by semicolons. */
    String lines() {
        return events().stream().map(CodedText::line).collect(Collectors.joining("; "));
    }

    List<Decision> decisions() {
        return new EventExplainer(codebook, model)
                .explain(document).stream()
                        .flatMap(sentence -> sentence.decisions().stream())
                        .toList();
    }

    static String line(Event event) {
        StringBuilder line = new StringBuilder(event.type().name());
        event.modes().forEach(mode -> line.append(' ').append(mode.code()));
        event.auxiliary().forEach(mode -> line.append(" (").append(mode.code()).append(')'));
        line.append(' ').append(names(event.actor()));
        return event.recipient().isEmpty()
                ? line.toString()
                : line.append(" -> ").append(names(event.recipient())).toString();
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::words).collect(Collectors.joining(", "));
    }
}
