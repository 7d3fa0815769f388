package org.entente.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the lines of a page into paragraphs and undoes hyphenation at line ends. */
final class Paragraphs {
    /** Times the usual distance of two lines that is still within a paragraph. */
    private static final double CLOSE = 1.3;
    /** Times the font size a line must begin further right to begin a paragraph. */
    private static final double INDENT = 0.8;

    private static final double SAME_SIZE = 0.6;
    /** Times the text's font size that a heading has at least. */
    private static final double LARGER = 1.15;
    /** Times the font size between the baselines of a heading's lines at most. */
    private static final double HEADING = 1.5;

    private static final Pattern ITEM = Pattern.compile(
            "^(?:[\u2022\u25cf\u25aa\u25e6\u2023\u00b7*]|[\u2013\u2014-]\\s|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s).*");
    private static final Pattern END = Pattern.compile(".*[.!?:;\u3002\uff01\uff1f][\"'\u2019\u201d)\\]]*$");
    private static final String HYPHENS = "-\u2010\u00ad";
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern BEGIN = Pattern.compile("^(\\p{L}+).*");

    private final List<PdfLine> lines;
    private final double body;
    private final Compounds compounds;
    private final Set<String> words = new HashSet<>();
    private final Map<Integer, List<PdfLine>> pages = new HashMap<>();
    private final Map<Long, Double> leadings = new HashMap<>();
    private final List<String> paragraphs = new ArrayList<>();

    private Paragraphs(List<PdfLine> lines, Compounds compounds) {
        this.compounds = compounds;
        this.lines = lines;
        this.body = body(lines);
        for (PdfLine line : lines) {
            pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line);
            Matcher word = WORD.matcher(line.text().toLowerCase(Locale.ROOT));
            while (word.find()) {
                words.add(word.group());
            }
        }
    }

    /** The text, one paragraph a line. */
    static String of(List<PdfLine> lines, Compounds compounds) {
        Paragraphs built = new Paragraphs(lines, compounds);
        built.build();
        return String.join("\n", built.paragraphs);
    }

    private void build() {
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && !continues(i)) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            append(paragraph, lines.get(i).text());
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
    }

    private boolean continues(int at) {
        PdfLine before = lines.get(at - 1);
        PdfLine line = lines.get(at);
        if (Math.abs(before.size() - line.size()) > SAME_SIZE
                || (before.bold() != line.bold() && before.text().length() < 90)) {
            return false;
        }
        if (ITEM.matcher(line.text()).matches()) {
            return false;
        }
        if (heading(before, line)) {
            return true;
        }
        double gap = line.baseline() - before.baseline();
        boolean flows = before.page() == line.page() && gap > -1;
        if (!flows) {
            return open(before.text()) && !Character.isUpperCase(line.text().codePointAt(0));
        }
        return gap <= CLOSE * leading(line)
                && !indented(before, line)
                && (cutWord(before.text()) || !ended(before, line));
    }

    /** Whether two lines of one size, larger than the text's, are one heading, however they are aligned. */
    private boolean heading(PdfLine before, PdfLine line) {
        double gap = line.baseline() - before.baseline();
        return before.page() == line.page()
                && before.bold() == line.bold()
                && Math.min(before.size(), line.size()) > LARGER * body
                && gap > 0.5 * line.size()
                && gap <= HEADING * line.size()
                && open(before.text());
    }

    /** The font size of most of the text. */
    private static double body(List<PdfLine> lines) {
        Map<Long, Integer> letters = new HashMap<>();
        lines.forEach(
                line -> letters.merge(Math.round(2 * line.size()), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(0L)
                / 2.0;
    }

    /** A line that says no sentence is over: its paragraph goes on in the next column or page. */
    private static boolean open(String text) {
        return !END.matcher(text).matches();
    }

    private boolean indented(PdfLine before, PdfLine line) {
        return line.left() > before.left() + INDENT * line.size()
                && !ITEM.matcher(before.text()).matches();
    }

    private static boolean cutWord(String text) {
        int last = text.length() - 1;
        return last > 0 && HYPHENS.indexOf(text.charAt(last)) >= 0 && Character.isLetter(text.charAt(last - 1));
    }

    /** Whether the next line's first word would have fitted: the author ended the line, not the margin. */
    private boolean ended(PdfLine before, PdfLine line) {
        double margin = pages.getOrDefault(before.page(), List.of()).stream()
                .filter(other ->
                        other.page() == before.page() && Math.abs(other.left() - before.left()) < 2.5 * before.size())
                .mapToDouble(PdfLine::right)
                .max()
                .orElse(before.right());
        return before.right() + line.firstWord() + 0.6 * before.size() < margin;
    }

    /** The usual distance from line to line in this font size. */
    private double leading(PdfLine line) {
        return leadings.computeIfAbsent(Math.round(2 * line.size()), size -> measured(line));
    }

    private double measured(PdfLine line) {
        double[] gaps = new double[lines.size()];
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            PdfLine one = lines.get(i - 1);
            PdfLine two = lines.get(i);
            double gap = two.baseline() - one.baseline();
            if (one.page() == two.page()
                    && Math.abs(two.size() - line.size()) <= SAME_SIZE
                    && gap > 0.5 * line.size()) {
                gaps[count++] = gap;
            }
        }
        Arrays.sort(gaps, 0, count);
        double usual = count == 0 ? 1.2 * line.size() : gaps[count / 2];
        return Math.min(usual, 2 * line.size());
    }

    private void append(StringBuilder paragraph, String text) {
        Matcher rest = BEGIN.matcher(text);
        if (paragraph.isEmpty()) {
            paragraph.append(text);
        } else if (HYPHENS.indexOf(last(paragraph)) >= 0 && !cut(paragraph).isEmpty() && rest.matches()) {
            if (!keepsHyphen(cut(paragraph), rest.group(1), last(paragraph))) {
                paragraph.setLength(paragraph.length() - 1);
            }
            paragraph.append(text);
        } else {
            paragraph
                    .append(ideographic(last(paragraph), text.charAt(0)) ? "" : " ")
                    .append(text);
        }
    }

    private static char last(StringBuilder paragraph) {
        return paragraph.charAt(paragraph.length() - 1);
    }

    /** The letters before a hyphen at the end. */
    private static String cut(StringBuilder paragraph) {
        int end = paragraph.length() - 1;
        int begin = end;
        while (begin > 0 && Character.isLetter(paragraph.charAt(begin - 1))) {
            begin--;
        }
        return paragraph.substring(begin, end);
    }

    /** Chinese and Japanese break lines without a space. */
    private static boolean ideographic(char last, char first) {
        return ideographic(last) && ideographic(first);
    }

    private static boolean ideographic(char c) {
        return Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x30FF) || c >= 0xFF00;
    }

    private boolean keepsHyphen(String first, String second, char hyphen) {
        if (hyphen == '\u00ad') {
            return false;
        }
        String one = first.toLowerCase(Locale.ROOT);
        String two = second.toLowerCase(Locale.ROOT);
        if (Character.isUpperCase(second.codePointAt(0)) || words.contains(one + "-" + two)) {
            return true;
        }
        return compounds.contains(one) && !words.contains(one + two);
    }
}
