package org.entente.read.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.Chrome;

/** A line and what is found out about it, step by step. Belongs to one call of the reader. */
final class MarkedLine {
    private final Line line;
    private final List<DateMention> dates;
    private final String shape;
    private final boolean prose;
    private final boolean wrapped;
    private boolean headline;
    private Optional<Chrome.Kind> chrome = Optional.empty();
    private ChromePattern.Label label = ChromePattern.Label.NONE;
    private Optional<String> byline = Optional.empty();
    private Optional<String> publisher = Optional.empty();

    MarkedLine(Line line, List<DateMention> dates, boolean wrapped) {
        this.line = line;
        this.dates = List.copyOf(dates);
        this.shape = shape(line.text(), dates);
        this.wrapped = wrapped;
        this.prose = wrapped || line.prose();
    }

    private static String shape(String text, List<DateMention> dates) {
        StringBuilder shape = new StringBuilder();
        int at = 0;
        for (DateMention date : dates) {
            shape.append(text, at, date.begin()).append(ChromePattern.DATE);
            at = date.end();
        }
        return shape.append(text, at, text.length()).toString();
    }

    Line line() {
        return line;
    }

    String text() {
        return line.text();
    }

    /** The words with each date replaced by one sign. */
    String shape() {
        return shape;
    }

    boolean prose() {
        return prose;
    }

    /** Whether it is part of a paragraph broken into lines. */
    boolean wrapped() {
        return wrapped;
    }

    List<DateMention> dates() {
        return dates;
    }

    Optional<LocalDate> firstDate() {
        return dates.stream().findFirst().map(DateMention::date);
    }

    /** Whether it is the headline, which is never chrome. */
    boolean headline() {
        return headline;
    }

    void markHeadline() {
        headline = true;
    }

    boolean isChrome() {
        return chrome.isPresent();
    }

    Optional<Chrome.Kind> chrome() {
        return chrome;
    }

    ChromePattern.Label label() {
        return label;
    }

    Optional<String> byline() {
        return byline;
    }

    Optional<String> publisher() {
        return publisher;
    }

    void mark(Chrome.Kind kind) {
        chrome = Optional.of(kind);
    }

    void unmark() {
        chrome = Optional.empty();
    }

    void markByline(String name) {
        chrome = Optional.of(Chrome.Kind.BYLINE);
        byline = Optional.of(name);
    }

    void mark(ChromePattern.Match match) {
        chrome = Optional.of(match.pattern().kind());
        label = match.pattern().label();
        byline = match.byline();
        publisher = match.publisher();
    }
}
