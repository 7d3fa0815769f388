package org.entente.read.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Table;
import org.jsoup.nodes.Element;

/** What a class name or id says of an element. Data: {@code input/markup.tsv}. */
final class MarkupWords {
    private static final String FILE = "input/markup.tsv";
    private static final int ASIDE_LEVELS = 6;
    private static final int BYLINE_LEVELS = 3;

    private final Pattern aside;
    private final Pattern byline;

    private MarkupWords(Pattern aside, Pattern byline) {
        this.aside = aside;
        this.byline = byline;
    }

    /**
     * Reads the table that comes with the build.
     *
     * @throws CodebookException if a row names no list or no word
     */
    static MarkupWords load() {
        List<Table.Row> rows = Table.resource(FILE).rows();
        for (Table.Row row : rows) {
            if (!List.of("aside", "byline").contains(row.cell("list"))) {
                throw row.fault(
                        "E-CODEBOOK-12", "list", "expected aside or byline, found \"%s\"".formatted(row.cell("list")));
            }
            if (!row.cell("word").matches("[a-z-]+\\*?")) {
                throw row.fault(
                        "E-CODEBOOK-12",
                        "word",
                        "expected small letters and perhaps an asterisk, found \"%s\"".formatted(row.cell("word")));
            }
        }
        return new MarkupWords(pattern(rows, "aside"), pattern(rows, "byline"));
    }

    private static Pattern pattern(List<Table.Row> rows, String list) {
        String words = rows.stream()
                .filter(row -> row.cell("list").equals(list))
                .map(row -> row.cell("word").replace("*", "\\w*"))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?i)(?:^|[\\s_-])(?:" + words + ")(?:$|[\\s_-])");
    }

    /** Whether an element, or one close around it, is no part of the article. */
    boolean aside(Element element) {
        return around(element, ASIDE_LEVELS, aside);
    }

    /** Whether an element is the line with author or day. */
    boolean byline(Element element) {
        return around(element, BYLINE_LEVELS, byline);
    }

    private static boolean around(Element from, int levels, Pattern names) {
        Element element = from;
        for (int i = 0; i < levels && element != null && !element.normalName().equals("body"); i++) {
            if (names.matcher(element.className()).find()
                    || names.matcher(element.id()).find()) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }
}
