package org.entente.read.page;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Chrome;
import org.entente.model.PublicationDate;
import org.entente.model.PublicationDate.Basis;
import org.entente.read.RawDocument;

/** When a report was published, from the most trusted place that says so. */
final class PublicationDates {
    private static final Pattern TODAY = Pattern.compile(
            "(?iu)(?:\\b(?:today|aujourd['’]hui|ce jour|hoy|oggi|heute)|اليوم|آج|本日|今日|今天|오늘)[\\s,(،（(、]*(?:le |el |on )?$"
                    + "|\\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day,? \\(?$");
    private static final Pattern DONE = Pattern.compile(
            "(?iu)^\\W*(?:done|signed|adopted|issued|given|fait|hecho|firmado|signé|geschehen)\\b.{0,50}$");
    private static final Pattern INSTRUMENT = Pattern.compile(
            "(?iu)(?<!disaster |emergency )\\b(?:declaration|communiqu[eé]|agreement|treaty|memorandum|joint statement|déclaration|accord|declaración|acuerdo)\\b"
                    + "|共同声明|宣言|共同宣言|協定|공동성명|공동선언|联合声明");
    private static final int LAST_LINES = 4;
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

    /**
     * The date and where it comes from.
     *
     * @param clues what the words of the report say of the year of a dateline that has none
     */
    Optional<PublicationDate> find(Optional<DatelineText> dateline, YearClues clues) {
        Optional<LocalDate> written = dateline.flatMap(DatelineText::date);
        Optional<MonthDay> day = dateline.flatMap(DatelineText::day);
        return dated(raw.given(), Basis.GIVEN)
                .or(() -> dated(raw.metadata(), Basis.METADATA))
                .or(() -> dated(written, Basis.DATELINE))
                .or(() -> dated(day.flatMap(this::near), Basis.DATELINE))
                .or(() -> dated(day.flatMap(clues::settled), Basis.DATELINE))
                .or(() -> dated(chrome(), Basis.CHROME))
                .or(() -> dated(text(), Basis.TEXT))
                .or(() -> dated(raw.assumed(), Basis.GIVEN))
                .or(raw::part)
                .or(() -> dated(
                        raw.modified()
                                .map(file -> day.map(d -> clues.before(d, file)).orElse(file)),
                        Basis.FILE));
    }

    /** A dateline's day in the year that a date beside it or given with it names. */
    private Optional<LocalDate> near(MonthDay day) {
        return chrome().or(this::text)
                .or(raw::assumed)
                .or(() -> raw.part().map(PublicationDate::last))
                .map(near -> closest(day, near));
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
    static LocalDate closest(MonthDay day, LocalDate near) {
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
            case NONE, SITE -> below ? 4 : 2;
            case UPDATED -> below ? 3 : 1;
        };
    }

    /** A full date that the text itself gives as its own: "today, May 3, 2021", "Done at Oslo, 3 May 2021". */
    private Optional<LocalDate> text() {
        int paragraphs = 0;
        for (MarkedLine line : lines) {
            paragraphs += line.prose() ? 1 : 0;
            boolean early = paragraphs <= PARAGRAPHS;
            boolean late = line.line().index() >= lines.size() - LAST_LINES;
            for (DateMention mention : line.dates()) {
                if (!line.isChrome()
                        && ((early && today(line.text(), mention))
                                || ((early || late) && done(line.text(), mention)))) {
                    return Optional.of(mention.date());
                }
            }
        }
        return instrument();
    }

    /** The one date in the first paragraphs of what calls itself a declaration, an agreement. */
    private Optional<LocalDate> instrument() {
        String title =
                headline < 0 ? raw.title().orElse("") : lines.get(headline).text();
        if (!INSTRUMENT.matcher(title).find()) {
            return Optional.empty();
        }
        Set<LocalDate> early = new HashSet<>();
        int paragraphs = 0;
        for (MarkedLine line : lines) {
            paragraphs += line.prose() ? 1 : 0;
            if (paragraphs <= PARAGRAPHS) {
                line.dates().forEach(mention -> early.add(mention.date()));
            }
        }
        return early.size() == 1 ? early.stream().findFirst() : Optional.empty();
    }

    private static boolean today(String text, DateMention mention) {
        return TODAY.matcher(before(text, mention)).find();
    }

    private static boolean done(String text, DateMention mention) {
        return DONE.matcher(before(text, mention)).find();
    }

    private static String before(String text, DateMention mention) {
        return text.substring(Math.max(0, mention.begin() - 80), mention.begin());
    }
}
