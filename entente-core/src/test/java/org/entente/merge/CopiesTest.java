package org.entente.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Annotated;
import org.entente.model.CodePoints;
import org.entente.model.Coded;
import org.entente.model.Copies;
import org.entente.model.Document;
import org.entente.model.RelationsRecord;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

/** One agency's text in several papers counts once. */
class CopiesTest {
    private static final String WIRE =
            "The two ministers spent three hours on the draft of a water treaty and left the question of the upper dam to"
                    + " their engineers, who are to report before the rains set in. Farmers on both banks have waited"
                    + " eleven years for a rule that says how much may be taken in a dry season. A first text failed"
                    + " when the lower country asked for meters at every sluice. The new one speaks of yearly visits"
                    + " instead and of a fund for canals that leak. Neither side would say how much money it had in"
                    + " mind. The river commission will print the draft next week in both languages.";
    private static final String OTHER =
            "Engineers from both banks will look at the upper dam before the rains, the two governments said after a"
                    + " day of talks about the river. What they agreed on paper is thin: visits once a year, some money"
                    + " for old canals, no meters. People who grow rice downstream called it a start. The treaty has"
                    + " been in the making for more than a decade and broke down once, over sluices. A commission of"
                    + " the two states is to publish the wording within days.";

    private static Coded document(String id, String headline, String body) {
        String text = headline.isEmpty() ? body : headline + "\n\n" + body;
        Optional<Span> span = headline.isEmpty() ? Optional.empty() : Optional.of(new Span(0, headline.length()));
        Document document = new Document(
                id,
                Optional.of(headline),
                text,
                span,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                List.of(),
                id,
                "",
                Optional.empty());
        return new Coded(new Annotated(document, List.of(), CodePoints.of(text)), List.of());
    }

    private static RelationsRecord record(Coded... documents) {
        return new Merger().apply(List.of(documents));
    }

    @Test
    void findsACopyUnderAnotherHeadline() {
        RelationsRecord record = record(
                document("a", "Ministers leave the dam to engineers", WIRE),
                document("b", "River talks drag on", WIRE));
        assertEquals(List.of(new Copies("a", List.of("b"))), record.copies());
        assertEquals(2, record.documents());
        assertEquals(1, record.independent());
    }

    @Test
    void findsACopyThatWasCutShortAndTouchedUp() {
        String cut = WIRE.substring(0, 2 * WIRE.length() / 3)
                .replace("three hours", "some three hours")
                .replace("eleven", "11");
        assertEquals(
                List.of(new Copies("a", List.of("b"))),
                record(document("b", "", cut), document("a", "", WIRE)).copies());
    }

    @Test
    void keepsTwoReportsOfOneHappeningApart() {
        assertEquals(
                List.of(),
                record(document("a", "", WIRE), document("b", "", OTHER)).copies());
    }

    @Test
    void keepsShortTextsApartUnlessTheyAreTheSame() {
        assertEquals(
                List.of(new Copies("a", List.of("c"))),
                record(
                                document("a", "", "The envoy of Peru left on Monday for good."),
                                document("b", "", "The envoy of Peru left on Monday in anger."),
                                document("c", "", "The envoy of Peru left on Monday, for good."))
                        .copies());
    }

    @Test
    void takesNoTwoEmptyTextsForCopies() {
        assertEquals(
                List.of(), record(document("a", "", ""), document("b", "", "")).copies());
    }

    @Test
    void findsCopiesOfATextThatHundredsPrint() {
        List<Coded> documents = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            documents.add(document("d%03d".formatted(i), "Headline " + i, WIRE));
        }
        RelationsRecord record = new Merger().apply(documents);
        assertEquals(1, record.independent());
        assertEquals(599, record.copies().get(0).documents().size());
    }
}
