package org.entente.resolve.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.codebook.Table;
import org.junit.jupiter.api.Test;

/** Reads our own 300 times in news style; see expressions.tsv. */
class TimeFinderTest {
    /** Share of the expressions that must be read right. */
    private static final double FLOOR = 0.99;

    private final TimeFinder finder = new TimeFinder();

    @Test
    void readsTimesInNewsStyle() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Table.Row> rows = rows();
        for (Table.Row row : rows) {
            String found = found(row);
            String expected = row.cell("words").equals("-")
                    ? "-"
                    : String.join(" | ", row.cell("words"), value(row), row.cell("grain"), row.cell("basis"));
            if (!found.equals(expected)) {
                wrong.add("%d: expected %s, found %s".formatted(row.line(), expected, found));
            }
        }
        assertTrue(rows.size() >= 300, "expressions: " + rows.size());
        double right = 1 - (double) wrong.size() / rows.size();
        assertTrue(
                right >= FLOOR, () -> "%.3f right of %d%n%s".formatted(right, rows.size(), String.join("\n", wrong)));
    }

    @Test
    void tellsALimitFromADate() {
        assertTrue(finder.find("They will sign by the end of March.").get(0).limit());
        assertTrue(finder.find("They will sign within 30 days.").get(0).limit());
        assertTrue(finder.find("The deadline of 5 May passed.").get(0).limit());
        assertEquals(false, finder.find("They will sign on 5 May.").get(0).limit());
    }

    @Test
    void findsEveryTimeInASentence() {
        List<TimeMention> found =
                finder.find("Closed in 1998, the office reopened on 3 May 2001 and again in July 2010.");
        assertEquals(3, found.size());
    }

    private String found(Table.Row row) {
        String text = row.cell("text");
        LocalDate today = LocalDate.parse(row.cell("today"));
        Tense tense = Tense.valueOf(row.cell("tense").toUpperCase(Locale.ROOT));
        for (TimeMention mention : finder.find(text)) {
            Optional<Interval> interval = mention.on(today, tense);
            if (interval.isPresent()) {
                String words = text.substring(mention.begin(), mention.end());
                Interval days = interval.get();
                String value =
                        days.start().equals(days.end()) ? days.start().toString() : days.start() + "/" + days.end();
                return String.join(
                        " | ",
                        words,
                        value,
                        days.grain().code(),
                        mention.meaning().explicit() ? "e" : "r");
            }
        }
        return "-";
    }

    private static String value(Table.Row row) {
        return row.cell("value");
    }

    private static List<Table.Row> rows() throws IOException {
        try (InputStream in = TimeFinderTest.class.getResourceAsStream("expressions.tsv")) {
            return Table.read("expressions.tsv", in).rows();
        }
    }
}
