package org.entente.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Chrome;
import org.entente.model.CodePoints;
import org.entente.model.Dateline;
import org.entente.model.Document;
import org.entente.model.PublicationDate;
import org.entente.model.Span;
import org.entente.read.RawDocument;

/**
 * Reads a page's text as a person does: where its headline, dateline and byline stand, when and by whom it was published, in
 * which language, and what on it is no part of the report.
 */
public final class PageReader {
    private static final int SAMPLE = 2000;
    private static final int DATELINE_LINES = 4;
    private static final int EARLY = 12;
    private static final int DATED_LINE = 300;
    private static final int DATED_PARAGRAPH = 600;
    /** A sign or a year: "Copyright Information" names nobody. */
    private static final Pattern COPYRIGHT = Pattern.compile("[©ⓒ]|\\([cC]\\)|(?:19|20)\\d\\d");

    private final LanguageGuess languages = new LanguageGuess();
    private final Months months = new Months();
    private final DateFinder dates;
    private final ChromeMarker chrome;
    private final Bylines bylines;
    private final Datelines datelines;
    private final EasternDatelines eastern;

    /**
     * Reads the data that come with the build.
     *
     * @throws org.entente.codebook.CodebookException if they are not of the shape they must have
     */
    public PageReader() {
        Gazetteer gazetteer = new Gazetteer();
        dates = new DateFinder(months);
        chrome = new ChromeMarker(new ChromePatterns(months));
        bylines = new Bylines(gazetteer);
        datelines = new Datelines(gazetteer, dates);
        eastern = new EasternDatelines(gazetteer, dates);
    }

    /** The document that a text is. */
    public Document read(RawDocument raw) {
        List<Line> plain = Line.of(raw.text());
        Optional<String> language = languages.language(sample(plain), raw.language());
        List<MarkedLine> lines = marked(plain, order(language, plain));
        Optional<MarkedLine> headline = headline(raw, lines);
        Optional<Placed> dateline = dateline(lines, headline);
        Optional<PublicationDate> published = new PublicationDates(raw, lines, headline)
                .find(dateline.map(Placed::text), clues(raw, dateline, language));
        return document(raw, lines, headline, dateline, published, language);
    }

    /** A dateline and the line it stands in. */
    private record Placed(MarkedLine line, DatelineText text) {}

    private YearClues clues(RawDocument raw, Optional<Placed> dateline, Optional<String> language) {
        int lead = dateline.map(
                        placed -> placed.line().line().begin() + placed.text().end())
                .orElse(0);
        return YearClues.of(raw.text(), lead, months.weekdays(language.orElse("en")));
    }

    private static String sample(List<Line> lines) {
        StringBuilder prose = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (Line line : lines) {
            if (prose.length() >= SAMPLE) {
                break;
            }
            String words = line.text().substring(0, Math.min(SAMPLE, line.text().length()));
            (line.prose() ? prose : all)
                    .append(all.length() < SAMPLE || line.prose() ? words : "")
                    .append(' ');
        }
        return prose.isEmpty() ? all.toString() : prose.toString();
    }

    private static DayOrder order(Optional<String> language, List<Line> lines) {
        DayOrder order = DayOrder.of(language);
        for (Line line : lines) {
            if (order != DayOrder.UNKNOWN) {
                break;
            }
            order = line.text().length() < DATED_LINE ? DateFinder.order(line.text()) : order;
        }
        return order;
    }

    private List<MarkedLine> marked(List<Line> plain, DayOrder order) {
        List<MarkedLine> lines = new ArrayList<>();
        WrappedText wrapped = new WrappedText(plain);
        for (Line line : plain) {
            boolean early = line.index() < EARLY;
            String words =
                    line.text().substring(0, Math.min(line.text().length(), early ? DATED_PARAGRAPH : DATED_LINE));
            boolean whole = early || words.length() == line.text().length();
            lines.add(new MarkedLine(line, whole ? dates.find(words, order) : List.of(), wrapped.paragraph(line)));
        }
        return lines;
    }

    /** The headline; marks the chrome on the way, as the one is known by the other. */
    private Optional<MarkedLine> headline(RawDocument raw, List<MarkedLine> lines) {
        Optional<String> title = raw.title().filter(words -> !words.isBlank());
        Optional<MarkedLine> given = title.flatMap(words -> Headlines.given(lines, words));
        given.ifPresent(MarkedLine::markHeadline);
        chrome.mark(lines);
        Optional<MarkedLine> headline = title.isPresent() ? given : Headlines.guess(lines);
        headline.ifPresent(line -> {
            line.markHeadline();
            Headlines.above(lines, line);
            int first = ChromeMarker.firstProse(lines);
            ChromeMarker.between(lines, line.line().index() + 1, first);
            bylines.mark(lines, line.line().index(), first);
        });
        return headline;
    }

    private Optional<Placed> dateline(List<MarkedLine> lines, Optional<MarkedLine> headline) {
        int first = ChromeMarker.firstProse(lines);
        int tried = 0;
        for (MarkedLine line : lines) {
            if (headline.filter(line::equals).isPresent()) {
                continue;
            }
            if (line.isChrome()) {
                Optional<Placed> dated = line.line().index() < first ? placeAndDate(line) : Optional.empty();
                if (dated.isPresent()) {
                    line.unmark();
                    return dated;
                }
                continue;
            }
            Optional<DatelineText> found = datelines.read(line.text()).or(() -> eastern.read(line.text()));
            boolean above = line.line().index() < first;
            found = found.or(() -> above ? datelines.wholeLine(line.text()) : Optional.empty());
            if (found.isPresent()) {
                return Optional.of(new Placed(line, found.get()));
            }
            if (line.line().index() >= first && ++tried >= DATELINE_LINES) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "Santiago, 12 May 2023" on a line of its own: a place makes a date more than a mark of the page. */
    private Optional<Placed> placeAndDate(MarkedLine line) {
        return line.chrome()
                .filter(Chrome.Kind.DATE::equals)
                .flatMap(any -> datelines.wholeLine(line.text()))
                .filter(text -> text.date().isPresent() || text.day().isPresent())
                .map(text -> new Placed(line, text));
    }

    private Document document(
            RawDocument raw,
            List<MarkedLine> lines,
            Optional<MarkedLine> headline,
            Optional<Placed> dateline,
            Optional<PublicationDate> published,
            Optional<String> language) {
        CodePoints points = CodePoints.of(raw.text());
        return new Document(
                raw.id().orElse(raw.sha256().substring(0, 16)),
                raw.title().filter(title -> !title.isBlank()).or(() -> headline.map(MarkedLine::text)),
                raw.text(),
                headline.map(line -> span(points, line.line(), 0, line.text().length())),
                dateline.map(placed -> dateline(placed, points, published)),
                published,
                publisher(raw, lines, dateline),
                byline(raw, lines, dateline),
                language,
                chrome(lines, points),
                raw.origin(),
                raw.sha256(),
                Optional.empty());
    }

    private static Span span(CodePoints points, Line line, int begin, int end) {
        return points.span(line.begin() + begin, line.begin() + end);
    }

    private static Dateline dateline(Placed placed, CodePoints points, Optional<PublicationDate> published) {
        String words = placed.text().end() < placed.line().text().length()
                ? placed.line().text().substring(0, placed.text().end()).stripTrailing()
                : placed.line().text();
        return new Dateline(
                placed.text().place(),
                PublicationDates.dateline(placed.text(), published),
                placed.text().agency(),
                span(points, placed.line().line(), 0, words.length()));
    }

    private static Optional<String> publisher(RawDocument raw, List<MarkedLine> lines, Optional<Placed> dateline) {
        return raw.publisher()
                .or(() -> dateline.flatMap(placed -> placed.text().agency()))
                .or(() -> lines.stream()
                        .filter(line -> line.publisher().isPresent()
                                && COPYRIGHT.matcher(line.text()).find())
                        .flatMap(line -> line.publisher().stream())
                        .findFirst());
    }

    private Optional<String> byline(RawDocument raw, List<MarkedLine> lines, Optional<Placed> dateline) {
        return raw.byline()
                .or(() -> bylines.find(lines))
                .or(() -> dateline.flatMap(placed -> placed.text().byline()));
    }

    private static List<Chrome> chrome(List<MarkedLine> lines, CodePoints points) {
        List<Chrome> found = new ArrayList<>();
        for (MarkedLine line : lines) {
            line.chrome()
                    .ifPresent(kind -> found.add(
                            new Chrome(span(points, line.line(), 0, line.text().length()), kind)));
        }
        return found;
    }
}
