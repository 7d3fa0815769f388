package org.entente.export.html;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.entente.export.ClaimSummary;
import org.entente.model.PublicationDate;
import org.entente.model.TimeExpression;

/** Dates as a reader writes them, no more exact than they are known: "23 Aug 2025", "Aug 2025", "2019–2024". */
final class ReportDates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

    private ReportDates() {}

    static String of(ClaimSummary summary) {
        return summary.when()
                .map(ReportDates::of)
                .orElse(summary.year().map(String::valueOf).orElse(""));
    }

    static String of(TimeExpression time) {
        DateTimeFormatter format = switch (time.grain()) {
            case DAY, WEEK -> DAY;
            case MONTH, SEASON -> MONTH;
            case YEAR, DECADE -> YEAR;
        };
        String start = format.format(time.start());
        String end = format.format(time.end());
        return start.equals(end) ? start : start + "–" + end;
    }

    static String of(PublicationDate published) {
        DateTimeFormatter format = switch (published.grain()) {
            case DAY, WEEK -> DAY;
            case MONTH, SEASON -> MONTH;
            case YEAR, DECADE -> YEAR;
        };
        return format.format(published.date());
    }

    /** With a capital at its beginning. */
    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
