package org.entente.read.page;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Chrome;
import org.entente.model.PublicationDate;
import org.entente.model.PublicationDate.Basis;
import org.entente.read.RawDocument;

/** When a report was published, from the most trusted place that says so. */
final class PublicationDates {
    private static final int PARAGRAPHS = 2;
    private static final int DAYS_AHEAD = 3;

    private final RawDocument raw;
    private final List<MarkedLine> lines;
    private final int headline;

    PublicationDates(RawDocument raw, List<MarkedLine> lines, Optional<MarkedLine> headline) {
        this.raw = raw;
        this.lines = lines;
        this.headline = headline.map(line -> line.line().index()).orElse(-1);
    }

    Optional<PublicationDate> find(Optional<DatelineText> dateline) {
        Optional<LocalDate> written = dateline.flatMap(DatelineText::date);
        Optional<MonthDay> day = dateline.flatMap(DatelineText::day);
        return dated(raw.given(), Basis.GIVEN)
                .or(() -> dated(raw.metadata(), Basis.METADATA))
                .or(() -> dated(written, Basis.DATELINE))
                .or(() -> day.flatMap(d -> chrome().or(this::text).map(near -> closest(d, near)))
                        .map(date -> new PublicationDate(date, Basis.DATELINE)))
                .or(() -> dated(chrome(), Basis.CHROME))
                .or(() -> dated(text(), Basis.TEXT))
                .or(() -> dated(file(day), Basis.FILE));
    }

    /** The day of a dateline: its year is the one that brings it closest to the publication date. */
    static Optional<LocalDate> dateline(DatelineText dateline, Optional<PublicationDate> published) {
        return dateline.date()
                .or(() -> dateline.day().flatMap(day -> published.map(date -> closest(day, date.date()))));
    }

    private static Optional<PublicationDate> dated(Optional<LocalDate> date, Basis basis) {
        return date.map(day -> new PublicationDate(day, basis));
    }

    /** The year that brings a day closest to a date, not more than a few days after it. */
    private static LocalDate closest(MonthDay day, LocalDate near) {
        LocalDate same = day.atYear(near.getYear());
        return same.isAfter(near.plusDays(DAYS_AHEAD)) ? day.atYear(near.getYear() - 1) : same;
    }

    /** Published beats what only stands there, that beats updated; below the headline beats above it. */
    private Optional<LocalDate> chrome() {
        Optional<LocalDate> best = Optional.empty();
        int bestRank = 0;
        for (MarkedLine line : lines) {
            int rank = rank(line);
            if (rank > bestRank) {
                best = line.firstDate();
                bestRank = rank;
            }
        }
        return best;
    }

    private int rank(MarkedLine line) {
        boolean kind = line.chrome()
                .filter(k -> k == Chrome.Kind.DATE
                        || k == Chrome.Kind.BYLINE
                        || k == Chrome.Kind.REVIEW
                        || k == Chrome.Kind.NAVIGATION)
                .isPresent();
        if (!kind || line.firstDate().isEmpty()) {
            return 0;
        }
        boolean below = line.line().index() > headline;
        return switch (line.label()) {
            case PUBLISHED -> below ? 6 : 5;
            case NONE -> below ? 4 : 2;
            case UPDATED -> below ? 3 : 1;
        };
    }

    /** A full date in the first paragraphs, if no later one stands in the text. */
    private Optional<LocalDate> text() {
        List<LocalDate> early = new ArrayList<>();
        LocalDate latest = LocalDate.MIN;
        int paragraphs = 0;
        for (MarkedLine line : lines) {
            if (line.isChrome()) {
                continue;
            }
            paragraphs += line.prose() ? 1 : 0;
            for (DateMention mention : line.dates()) {
                if (paragraphs <= PARAGRAPHS) {
                    early.add(mention.date());
                }
                latest = mention.date().isAfter(latest) ? mention.date() : latest;
            }
        }
        LocalDate last = latest;
        return early.stream().max(LocalDate::compareTo).filter(date -> date.getYear() == last.getYear());
    }

    private Optional<LocalDate> file(Optional<MonthDay> day) {
        return raw.modified().map(modified -> day.map(d -> closest(d, modified)).orElse(modified));
    }
}
