package org.entente.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.Reports;
import org.entente.model.ClaimKind;
import org.entente.model.Conflict;
import org.entente.model.Entry;
import org.entente.model.Meeting;
import org.entente.model.RelationsRecord;
import org.junit.jupiter.api.Test;

/** Reports of one happening that differ: the entry says in what, and who says which. */
class ConflictsTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 15);

    private static List<Entry> entries(ClaimKind kind, String... reports) {
        Merger merger = new Merger();
        List<Report> read = new ArrayList<>();
        for (int i = 0; i < reports.length; i++) {
            read.add(merger.read(Reports.coded("r" + (i + 1), WEDNESDAY, reports[i])));
        }
        RelationsRecord record = merger.merge(read);
        return record.entries().stream()
                .filter(entry -> entry.claim().kind() == kind)
                .toList();
    }

    private static List<Conflict> conflicts(ClaimKind kind, String... reports) {
        List<Entry> entries = entries(kind, reports);
        assertEquals(1, entries.size(), entries.toString());
        return entries.get(0).conflicts();
    }

    private static Conflict.Version version(String value, String... documents) {
        return new Conflict.Version(value, List.of(documents));
    }

    @Test
    void showsEachCountWithTheReportsThatGiveIt() {
        assertEquals(
                List.of(new Conflict(
                        "number", List.of(version("4 diplomat", "r1", "r3"), version("6 diplomat", "r2")))),
                conflicts(
                        ClaimKind.EVENT,
                        "Bolivia expelled four Paraguayan diplomats on Tuesday.",
                        "Bolivia expelled six Paraguayan diplomats on Tuesday.",
                        "On Tuesday, Bolivia expelled four Paraguayan envoys."));
    }

    @Test
    void showsThatOneReportDenies() {
        assertEquals(
                List.of(new Conflict("denial", List.of(version("affirmed", "r1"), version("denied", "r2")))),
                conflicts(
                        ClaimKind.EVENT,
                        "Malian troops attacked a Nigerien customs post on Tuesday.",
                        "Mali did not attack a Nigerien customs post on Tuesday."));
    }

    @Test
    void showsDaysThatLieADayApart() {
        assertEquals(
                List.of(new Conflict("date", List.of(version("2024-05-13", "r2"), version("2024-05-14", "r1")))),
                conflicts(
                        ClaimKind.MEETING,
                        "The presidents of Latvia and Estonia met in Riga on Tuesday.",
                        "The presidents of Latvia and Estonia met in Riga on Monday."));
    }

    @Test
    void showsNothingWhereReportsOnlySayMoreOrLess() {
        assertEquals(
                List.of(),
                conflicts(
                        ClaimKind.MEETING,
                        "Latvian President Ilze Berzina met Estonian President Mart Kask in Riga on Tuesday.",
                        "The presidents of Latvia and Estonia met on Tuesday."));
    }

    @Test
    void theEntryTellsWhatAnyReportTells() {
        List<Entry> entries = entries(
                ClaimKind.MEETING,
                "The presidents of Latvia, Estonia and Finland met on Tuesday.",
                "The presidents of Latvia and Estonia met in Riga on Tuesday.");
        assertEquals(1, entries.size(), entries.toString());
        Meeting meeting = (Meeting) entries.get(0).claim();
        assertEquals(3, meeting.participants().size());
        assertTrue(meeting.place().isPresent(), meeting.toString());
    }

    @Test
    void twoMeetingsOfOneWeekInTwoTownsStayApart() {
        assertEquals(
                2,
                entries(
                                ClaimKind.MEETING,
                                "The presidents of Latvia and Estonia met in Riga on Monday.",
                                "The presidents of Latvia and Estonia met in Tallinn on Tuesday.")
                        .size());
    }

    @Test
    void aSecondRoundADayLaterIsAnotherMeeting() {
        assertEquals(
                2,
                entries(
                                ClaimKind.MEETING,
                                "The presidents of Latvia and Estonia met in Riga on Monday.",
                                "The presidents of Latvia and Estonia met again in Riga on Tuesday.")
                        .size());
    }

    @Test
    void whatOnlyAThirdReportLinksStaysApart() {
        List<Entry> entries = entries(
                ClaimKind.MEETING,
                "The presidents of Latvia, Estonia and Finland met in Riga on Tuesday.",
                "The presidents of Latvia and Estonia met in Riga on Tuesday.",
                "The presidents of Latvia, Estonia and Sweden met in Riga on Tuesday.");
        assertEquals(2, entries.size(), entries.toString());
    }

    @Test
    void twoThingsDoneOnOneDayStayApart() {
        assertEquals(
                2,
                entries(
                                ClaimKind.EVENT,
                                "Bolivia banned imports of Paraguayan beef on Tuesday.",
                                "Bolivia banned imports of Paraguayan timber on Tuesday.")
                        .size());
    }

    @Test
    void onePromiseToTwoStatesIsTwoPromises() {
        assertEquals(
                2,
                entries(
                                ClaimKind.COMMITMENT,
                                "Finland pledged to build nine clinics in Zambia by 2027.",
                                "Finland pledged to build nine clinics in Malawi by 2027.")
                        .size());
    }

    @Test
    void aCallAndAMeetingOfOneDayStayApart() {
        String call = "The presidents of Latvia and Estonia spoke by telephone on Tuesday.";
        String meeting = "The presidents of Latvia and Estonia met on Tuesday.";
        assertEquals(2, entries(ClaimKind.EVENT, call, meeting).size());
        assertEquals(2, entries(ClaimKind.MEETING, call, meeting).size());
    }
}
