package org.entente.resolve.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.Reports;
import org.entente.annotate.Annotators;
import org.entente.model.Annotated;
import org.entente.model.Basis;
import org.entente.model.Claim;
import org.entente.model.Coded;
import org.entente.model.Commitment;
import org.entente.model.Event;
import org.entente.model.Meeting;
import org.entente.model.PublicationDate;
import org.entente.model.Span;
import org.entente.model.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeResolverTest {
    @Test
    void datesAMeetingByTheTimeOfItsVerb() {
        TimeExpression date = date("The foreign ministers of Chile and Peru held talks in Lima on Monday.");
        assertEquals(LocalDate.of(2024, 5, 13), date.start());
        assertEquals(TimeExpression.Basis.PUBLICATION, date.basis());
        assertEquals("Monday", date.words());
    }

    @Test
    void takesTheDatelinesDayForToday() {
        TimeExpression date = date("LIMA, May 14, 2024 - The president of Chile visited Peru on Monday.");
        assertEquals(LocalDate.of(2024, 5, 13), date.start());
        assertEquals(TimeExpression.Basis.DATELINE, date.basis());
    }

    @Test
    void takesAComingDayForAMeetingThatIsPlanned() {
        TimeExpression date = date("The foreign ministers of Chile and Peru will hold talks in Lima on Monday.");
        assertEquals(LocalDate.of(2024, 5, 20), date.start());
    }

    @Test
    void leavesTheTimeOfAnotherClauseAlone() {
        Optional<TimeExpression> date = meeting(
                        "The foreign ministers of Chile and Peru held talks after a dam broke in 2019.")
                .date();
        assertEquals(Optional.empty(), date);
    }

    @Test
    void datesTheMainVerbByWhatOpensTheSentence() {
        TimeExpression date = date("On 3 May 2023, the president of Chile visited Peru.");
        assertEquals(LocalDate.of(2023, 5, 3), date.start());
        assertEquals(TimeExpression.Basis.EXPLICIT, date.basis());
    }

    @Test
    void givesNoDateWhereNoWordsTellOne() {
        assertEquals(
                Optional.empty(),
                meeting("The president of Chile visited Peru.").date());
    }

    @Test
    void givesACommitmentItsDueDate() {
        String text = "Norway pledged to send ten tanks to Ukraine by the end of 2026.";
        Annotated document = Annotators.annotate(text);
        Span anchor = new Span(text.indexOf("pledged"), text.indexOf("pledged") + "pledged".length());
        Basis basis = new Basis("", "test", List.of(document.evidence(anchor)), List.of(), "test", 1, List.of());
        Claim commitment = new Commitment(
                basis, List.of(), List.of(), "send tanks", List.of(), Optional.empty(), Commitment.Status.OPEN);
        Coded coded = new TimeResolver().resolve(new Coded(document, List.of(commitment)));
        TimeExpression due = ((Commitment) coded.claims().get(0)).due().orElseThrow();
        assertEquals(LocalDate.of(2026, 12, 31), due.end());
        assertEquals("end of 2026", due.words());
        assertEquals(due.words(), document.words(due.span().orElseThrow()));
    }

    private static Optional<LocalDate> due(String text) {
        return Reports.claims(Commitment.class, text).get(0).due().map(TimeExpression::start);
    }

    @Test
    void aPromiseIsDueOnTheDayOfWhatIsPromised() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 1)),
                due("LIMA, Sept. 7, 2026 (Reuters) -- Chile will lift the ban on timber on November 1."));
        assertEquals(
                Optional.of(LocalDate.of(2027, 4, 1)),
                due("LIMA, Sept. 7, 2026 (Reuters) -- Peru promised to open a consulate in Accra in April 2027."));
    }

    @Test
    void aPromiseIsNotDueOnTheDayItWasMade() {
        assertEquals(
                Optional.empty(),
                due("LIMA, Sept. 9, 2026 (Reuters) -- Peru agreed on Monday to open a consulate in Accra."));
    }

    @Test
    void aPromiseOfLongAgoWasDueAfterItWasMade() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 1, 15)),
                due(
                        "MAPUTO, Feb. 12, 2026 (Reuters) -- Mozambique promised in November to open the road by January 15."));
    }

    private static Meeting meeting(String text) {
        List<Meeting> meetings = Reports.claims(Meeting.class, text);
        assertEquals(1, meetings.size(), text);
        return meetings.get(0);
    }

    private static TimeExpression date(String text) {
        return meeting(text).date().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-15|Estonia on Wednesday expelled two Russian diplomats.",
                "2024-05-14|Kenya late Tuesday expelled two Ugandan diplomats.",
                "2024-05-14|The government of Chad on Tuesday expelled two French diplomats.",
                "2024-05-14|Chad expelled Tuesday two French diplomats.",
                "2024-05-13|Foreign Minister Jana Holubova of Slovakia on Monday condemned the attack on Sudan.",
                "2024-05-14|Sudan's foreign ministry in a note Tuesday condemned Chad.",
                "2024-05-13|Chad, which on Monday expelled two French diplomats, wants talks.",
                "2024-05-10|Peru and Chile on Friday, however, condemned Bolivia."
            })
    void takesADayBetweenSubjectAndVerb(LocalDate day, String text) {
        Event event = Reports.claims(Event.class, text).get(0);
        assertEquals(Optional.of(day), event.date().map(TimeExpression::start), text);
    }

    @Test
    void leavesADayToTheDeedItBelongsTo() {
        Event event = Reports.claims(Event.class, "The raid on Monday led Chad to condemn Sudan.").stream()
                .filter(e -> e.basis().anchor().words().contains("condemn"))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.empty(), event.date());
    }

    @Test
    void takesTheDayOfTheJourneyForTheMeetingAtItsEnd() {
        TimeExpression date =
                date("The foreign minister of Peru flew to La Paz on Monday and met her Bolivian counterpart.");
        assertEquals(LocalDate.of(2024, 5, 13), date.start());
    }

    @Test
    void aReportOfAMonthFixesWhatTheMonthFixesAndNoMore() {
        Today month = Today.of(
                new PublicationDate(LocalDate.of(2012, 9, 1), TimeExpression.Grain.MONTH, PublicationDate.Basis.GIVEN));
        TimeFinder finder = new TimeFinder();
        TimeMention lastYear = finder.find("last year").get(0);
        TimeMention monday = finder.find("on Monday").get(0);
        assertEquals(
                Optional.of(LocalDate.of(2011, 12, 31)),
                month.meaning(lastYear, Tense.PAST).map(Interval::end));
        assertEquals(Optional.empty(), month.meaning(monday, Tense.PAST));
    }
}
