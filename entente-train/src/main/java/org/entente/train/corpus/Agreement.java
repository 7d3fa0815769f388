package org.entente.train.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Span;

/**
 * How far two readers of the same sentences agree. Events are the same where their acts share a code point, those of one
 * type first.
 *
 * @param sentences read by both
 * @param toldAlike of these, in which both see an event or both see none
 * @param firstEvents what the first reader sees
 * @param secondEvents what the second sees
 * @param matched seen by both
 * @param types of the matched, of one type
 * @param modes of those of one type, of the same modes
 * @param assertions of the matched, told alike
 * @param actors of the matched, with actors that overlap one to one, or none on both sides
 * @param recipients the same of recipients
 */
public record Agreement(
        int sentences,
        int toldAlike,
        int firstEvents,
        int secondEvents,
        int matched,
        int types,
        int modes,
        int assertions,
        int actors,
        int recipients) {
    /** Of the sentences that stand in both readings, by their text. */
    public static Agreement of(List<MarkedSentence> first, List<MarkedSentence> second) {
        Map<String, MarkedSentence> byText = new HashMap<>();
        first.forEach(sentence -> byText.put(sentence.text(), sentence));
        Agreement sum = new Agreement(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (MarkedSentence again : second) {
            Optional<MarkedSentence> once = Optional.ofNullable(byText.get(again.text()));
            if (once.isPresent()) {
                sum = sum.plus(of(once.get(), again));
            }
        }
        return sum;
    }

    private static Agreement of(MarkedSentence first, MarkedSentence second) {
        int alike = first.events().isEmpty() == second.events().isEmpty() ? 1 : 0;
        Agreement sum =
                new Agreement(1, alike, first.events().size(), second.events().size(), 0, 0, 0, 0, 0, 0);
        List<MarkedEvent> left = new ArrayList<>(second.events());
        for (MarkedEvent event : first.events()) {
            Optional<MarkedEvent> same = counterpart(event, left);
            if (same.isPresent()) {
                left.remove(same.get());
                sum = sum.plus(of(event, same.get()));
            }
        }
        return sum;
    }

    private static Optional<MarkedEvent> counterpart(MarkedEvent event, List<MarkedEvent> others) {
        List<MarkedEvent> beside = others.stream()
                .filter(other -> overlaps(event.acts(), other.acts()))
                .toList();
        return beside.stream()
                .filter(other -> other.type().equals(event.type()))
                .findFirst()
                .or(() -> beside.stream().findFirst());
    }

    private static Agreement of(MarkedEvent first, MarkedEvent second) {
        boolean type = first.type().equals(second.type());
        return new Agreement(
                0,
                0,
                0,
                0,
                1,
                one(type),
                one(type && first.modes().equals(second.modes())),
                one(first.assertion() == second.assertion()),
                one(each(first.actors(), second.actors()) && each(second.actors(), first.actors())),
                one(each(first.recipients(), second.recipients()) && each(second.recipients(), first.recipients())));
    }

    private static int one(boolean agreed) {
        return agreed ? 1 : 0;
    }

    private static boolean each(List<Span> spans, List<Span> others) {
        return spans.stream().allMatch(span -> others.stream().anyMatch(span::overlaps));
    }

    private static boolean overlaps(List<Span> spans, List<Span> others) {
        return spans.stream().anyMatch(span -> others.stream().anyMatch(span::overlaps));
    }

    private Agreement plus(Agreement other) {
        return new Agreement(
                sentences + other.sentences,
                toldAlike + other.toldAlike,
                firstEvents + other.firstEvents,
                secondEvents + other.secondEvents,
                matched + other.matched,
                types + other.types,
                modes + other.modes,
                assertions + other.assertions,
                actors + other.actors,
                recipients + other.recipients);
    }

    /** Share of the sentences in which both see an event or both see none. */
    public double told() {
        return (double) toldAlike / sentences;
    }

    /** F1 of one reader's events against the other's, whatever their types. */
    public double found() {
        return 2.0 * matched / (firstEvents + secondEvents);
    }

    /** Share of the matched events that have one type. */
    public double type() {
        return (double) types / matched;
    }

    /** Share of the events of one type that have the same modes. */
    public double mode() {
        return (double) modes / types;
    }

    /** Share of the matched events that are told alike. */
    public double assertion() {
        return (double) assertions / matched;
    }

    /** Share of the matched events with the same actors. */
    public double actor() {
        return (double) actors / matched;
    }

    /** Share of the matched events with the same recipients. */
    public double recipient() {
        return (double) recipients / matched;
    }
}
