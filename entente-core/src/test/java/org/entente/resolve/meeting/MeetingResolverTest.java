package org.entente.resolve.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.Reports;
import org.entente.model.CountryCode;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.Place;
import org.junit.jupiter.api.Test;

class MeetingResolverTest {
    @Test
    void tellsASummitOfLeadersAndItsHost() {
        Meeting meeting = only("Chancellor Olaf Scholz met with President Emmanuel Macron in Berlin on Monday.");
        assertEquals(Meeting.Type.SUMMIT, meeting.type());
        assertEquals("[DEU, FRA]", codes(meeting));
        assertEquals(Optional.of("DEU"), host(meeting));
        assertEquals(Optional.of("Berlin"), meeting.place().map(Place::name));
    }

    @Test
    void keepsVisitorAndHostOfAVisit() {
        Meeting meeting = only("French Foreign Minister Stephane Sejourne visited Morocco last week.");
        assertEquals(Meeting.Type.VISIT, meeting.type());
        assertEquals("[FRA, MAR]", codes(meeting));
        assertEquals(Optional.of("MAR"), host(meeting));
    }

    @Test
    void makesATripAndTheTalksItServedOneMeeting() {
        Meeting meeting =
                only("The Indian foreign minister flew to Colombo on Sunday to meet the Sri Lankan president.");
        assertEquals("[IND, LKA]", codes(meeting));
        assertEquals(Meeting.Type.VISIT, meeting.type());
        assertEquals(Optional.of("LKA"), host(meeting));
    }

    @Test
    void countsAMeetingOnceHoweverOftenItIsMentioned() {
        Meeting meeting = only("The presidents of Kenya and Uganda held a summit in Nairobi on Monday. "
                + "During the summit, the two presidents discussed trade. The meeting lasted two hours.");
        assertEquals(Meeting.Type.SUMMIT, meeting.type());
        assertEquals("[KEN, UGA]", codes(meeting));
    }

    @Test
    void keepsAnEarlierMeetingOnAnotherDayApart() {
        List<Meeting> meetings = Reports.claims(
                Meeting.class,
                "The prime ministers of Norway and Sweden met in Oslo on Tuesday. "
                        + "The prime ministers of Norway and Sweden last met in Stockholm in March.");
        assertEquals(2, meetings.size());
    }

    @Test
    void tellsPlannedFromHeldAndCancelled() {
        assertEquals(
                Meeting.Status.PLANNED,
                only("President Joe Biden will visit Germany next month.").status());
        assertEquals(
                Meeting.Status.CANCELLED,
                only("President Joe Biden's visit to Germany was cancelled.").status());
        assertEquals(
                Meeting.Status.HELD,
                only("President Joe Biden visited Germany in March.").status());
    }

    @Test
    void whatWasPlannedAndCalledOffIsCancelled() {
        assertEquals(
                Meeting.Status.CANCELLED,
                only("A planned meeting between Kenya and Fiji was cancelled on Monday.")
                        .status());
        assertEquals(
                Meeting.Status.CANCELLED,
                only("Talks between Kenya and Fiji were called off on Sunday.").status());
    }

    @Test
    void whatIsPostponedIsStillToCome() {
        assertEquals(
                Meeting.Status.PLANNED,
                only("A summit between Kenya and Fiji was postponed.").status());
        Meeting trip = only("The Peruvian foreign minister's trip to Fiji, planned for 4 June, has been postponed.");
        assertEquals(Meeting.Status.PLANNED, trip.status());
        assertEquals("[FJI, PER]", codes(trip));
    }

    @Test
    void whoIsBarredFromVisitingDoesNotVisit() {
        assertEquals(
                List.of(),
                Reports.claims(Meeting.class, "The Peruvian foreign minister was barred from visiting Norway."));
    }

    @Test
    void takesAMeetingOnADayToComeAsPlanned() {
        Meeting meeting = only("President Joe Biden is visiting Germany on 20 June 2024.");
        assertEquals(Meeting.Status.PLANNED, meeting.status());
    }

    @Test
    void leavesOutMeetingsThatAreOnlyWishedFor() {
        assertEquals(List.of(), Reports.claims(Meeting.class, "Peru urged Chile to hold talks in Lima."));
        assertEquals(List.of(), Reports.claims(Meeting.class, "Peru refused to meet with Chile."));
        assertEquals(List.of(), Reports.claims(Meeting.class, "If Peru meets with Chile, prices may fall."));
    }

    @Test
    void takesAMeetingOfThreeStatesAsMultilateral() {
        Meeting meeting = only("The foreign ministers of Poland, Latvia and Estonia met in Riga on Friday.");
        assertEquals(Meeting.Type.MULTILATERAL, meeting.type());
        assertEquals("[EST, LVA, POL]", codes(meeting));
    }

    @Test
    void takesTalksBelowAHeadlineOfACallAsACall() {
        List<Meeting> meetings = Reports.claims(
                Meeting.class,
                "Telephone conversation with President Joe Biden",
                "Prime Minister Rishi Sunak had a conversation with President Joe Biden on Monday.");
        assertEquals(
                List.of(Meeting.Type.CALL), meetings.stream().map(Meeting::type).toList());
    }

    @Test
    void infersTheCountryOfAnOfficialMetAbroadFromTheDateline() {
        Meeting meeting = only("LIMA, May 14, 2024 - President Joe Biden met with Foreign Minister Quispe.");
        assertEquals("[PER, USA]", codes(meeting));
    }

    @Test
    void readsTheCountryOfAnUnknownOfficeHolderFromItsOwnWords() {
        Meeting meeting = only("President Nemo Nobody of Chile met with President Joe Biden on Monday.");
        assertEquals("[CHL, USA]", codes(meeting));
    }

    private static Meeting only(String text) {
        List<Meeting> meetings = Reports.claims(Meeting.class, text);
        assertEquals(1, meetings.size(), text + meetings);
        return meetings.get(0);
    }

    private static String codes(Meeting meeting) {
        TreeSet<String> codes = new TreeSet<>();
        for (Party party : meeting.participants()) {
            codes.add(party.code().map(CountryCode::value).orElse(party.words()));
        }
        return codes.toString();
    }

    private static Optional<String> host(Meeting meeting) {
        return meeting.host().flatMap(Party::code).map(CountryCode::value);
    }
}
