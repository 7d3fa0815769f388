package org.entente.code.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.codebook.plover.Example;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.codebook.trigger.Reading;
import org.entente.codebook.trigger.Trigger;
import org.entente.model.Annotated;
import org.entente.model.Event;

/** Whether the rules code the sentences of a codebook as the codebook says. */
public final class ExampleCheck {
    private static final String NOTHING = "nothing";

    private final EventRule rule;
    private final PairCoder pairs;

    public ExampleCheck(EventCodebook codebook) {
        this.rule = new EventRule(codebook);
        this.pairs = new PairCoder(codebook, Reading.MANUAL);
    }

    /** What an example that must show a code is coded as instead; empty where it shows it. */
    public Optional<String> instead(Example example, Annotated text) {
        List<Event> events = events(text);
        return events.stream().anyMatch(example.code()::shownBy) ? Optional.empty() : Optional.of(told(events));
    }

    /** What the sentence that a trigger must code is coded as instead; empty where the trigger's type and mode are found. */
    public Optional<String> instead(Trigger trigger, Annotated text) {
        if (trigger.has(Trigger.Flag.WEAK)) {
            // Such a trigger counts only where two sides are given; these sentences say that it is met at all.
            return pairs.code(text, List.of(), List.of()).isPresent() ? Optional.empty() : Optional.of(NOTHING);
        }
        List<Event> events = events(text);
        boolean found = events.stream()
                .anyMatch(event -> event.type().equals(trigger.type())
                        && trigger.mode().map(event.modes()::contains).orElse(true));
        return found ? Optional.empty() : Optional.of(told(events));
    }

    /** Whether a sentence that a trigger must not code has its type all the same. */
    public boolean wronglyCoded(Trigger trigger, Annotated text) {
        return !trigger.has(Trigger.Flag.WEAK)
                && events(text).stream().anyMatch(event -> event.type().equals(trigger.type()));
    }

    private List<Event> events(Annotated text) {
        return rule.code(text).stream().map(Event.class::cast).toList();
    }

    private static String told(List<Event> events) {
        return events.isEmpty()
                ? NOTHING
                : events.stream().map(ExampleCheck::told).collect(Collectors.joining("; "));
    }

    private static String told(Event event) {
        StringBuilder told = new StringBuilder(event.type().name());
        event.modes().forEach(mode -> told.append(' ').append(mode.code()));
        event.auxiliary().forEach(mode -> told.append(' ').append(mode.code()));
        event.contexts().forEach(context -> told.append(' ').append(context.code()));
        return told.toString();
    }
}
