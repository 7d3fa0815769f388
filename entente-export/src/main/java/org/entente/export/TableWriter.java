package org.entente.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Claim;
import org.entente.model.ClaimKind;
import org.entente.model.Coded;
import org.entente.model.Copies;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.RelationsRecord;

/**
 * For reading on a terminal: a heading a document, a row a claim, columns aligned whatever the script. No line is wider
 * than the terminal; on a narrow one a claim takes two lines.
 */
public final class TableWriter implements ClaimWriter {
    private static final List<String> HEADER = List.of("KIND", "WHAT", "WHO", "WHOM", "WHEN", "WORDS");
    /** Reports: how many documents; in brackets how many of them are independent, where some are copies. */
    private static final List<String> RECORD_HEADER =
            List.of("KIND", "WHAT", "WHO", "WHOM", "WHEN", "REPORTS", "WORDS");

    private static final int KIND = 0;
    /** Below this many cells columns would be too narrow to say anything. */
    private static final int NARROW = 72;

    private static final String INDENT = "  ";

    private final Appendable out;
    private final int width;
    private final Paint paint;

    /** How the terminal shows kinds apart. */
    public enum Paint {
        PLAIN,
        COLOUR
    }

    /**
     * @param width cells in a line of the terminal
     */
    public TableWriter(Appendable out, int width, Paint paint) {
        this.out = out;
        this.width = width;
        this.paint = paint;
    }

    @Override
    public void write(Coded coded) throws IOException {
        write(coded, coded.claims().size());
    }

    @Override
    public void write(Coded shown, int found) throws IOException {
        heading(shown.annotated().document(), claims(shown.claims().size(), found));
        table(HEADER, shown.claims().stream().map(TableWriter::row).toList());
        out.append('\n');
    }

    @Override
    public void write(RelationsRecord merged) throws IOException {
        for (String line : wrapped(EntrySummary.heading(merged), width)) {
            out.append(bold(line)).append('\n');
        }
        out.append('\n');
        table(RECORD_HEADER, merged.entries().stream().map(TableWriter::entry).toList());
        out.append(merged.copies().isEmpty() ? "" : "\n");
        for (Copies copies : merged.copies()) {
            below("", "Copies of " + copies.of() + ": " + String.join(", ", copies.documents()));
        }
    }

    /** "3 claims", "3 of 30 claims". */
    private static String claims(int shown, int found) {
        String all = found == 1 ? "1 claim" : found + " claims";
        return shown == found ? all : shown + " of " + all;
    }

    private void heading(Document document, String claims) throws IOException {
        String title = VisibleText.of(document.title().orElse(document.id()));
        out.append(bold(cut(title, width))).append('\n');
        List<String> facts = new ArrayList<>();
        facts.add(document.origin());
        document.publisher().ifPresent(facts::add);
        document.published()
                .ifPresent(date -> facts.add(date.iso() + " (" + date.basis().code() + ")"));
        document.dateline().ifPresent(dateline -> facts.add(dateline.place()));
        facts.add(document.failed().map(why -> "not read: " + why).orElse(claims));
        for (String line : wrapped(VisibleText.of(String.join(" · ", facts)), width)) {
            out.append(line).append('\n');
        }
        out.append('\n');
    }

    /** Lines of at most so many cells, broken between words. */
    private static List<String> wrapped(String text, int cells) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && DisplayWidth.of(longer) > cells) {
                lines.add(cut(line, cells));
                longer = word;
            }
            line = longer;
        }
        lines.add(cut(line, cells));
        return lines;
    }

    /** A line of the table, and lines of their own below it. */
    private record Row(ClaimKind kind, List<String> cells, List<String> below) {}

    private static Row row(Claim claim) {
        return new Row(claim.kind(), cells(claim), List.of());
    }

    private static Row entry(Entry entry) {
        EntrySummary summary = EntrySummary.of(entry);
        List<String> cells = new ArrayList<>(cells(entry.claim()));
        cells.add(cells.size() - 1, summary.reports());
        return new Row(entry.claim().kind(), cells, summary.conflicts());
    }

    private void table(List<String> header, List<Row> rows) throws IOException {
        List<Integer> widths =
                ColumnWidths.of(header, rows.stream().map(Row::cells).toList(), width - INDENT.length());
        if (width >= NARROW && !rows.isEmpty()) {
            out.append(INDENT).append(bold(line(header, widths))).append('\n');
        }
        for (Row row : rows) {
            if (width < NARROW) {
                narrow(row);
            } else {
                wide(row, widths);
            }
            for (String below : row.below()) {
                below(INDENT, "differ in " + below);
            }
        }
    }

    private void wide(Row row, List<Integer> widths) throws IOException {
        String kind = DisplayWidth.fit(row.cells().get(KIND), widths.get(KIND));
        String line = line(row.cells(), widths);
        int end = Math.min(kind.length(), line.length());
        out.append(INDENT).append(colour(row.kind(), line.substring(0, end)));
        out.append(line.substring(end)).append('\n');
    }

    /** What, who and when on one line; the words below it. */
    private void narrow(Row row) throws IOException {
        List<String> cells = row.cells();
        int words = cells.size() - 1;
        List<String> parts = new ArrayList<>();
        parts.add(cells.get(1));
        parts.add(cells.get(2) + (cells.get(3).isEmpty() ? "" : " > " + cells.get(3)));
        parts.addAll(cells.subList(4, words));
        parts.removeIf(String::isEmpty);
        String kind = cells.get(KIND);
        out.append(INDENT).append(colour(row.kind(), kind));
        out.append(cut(INDENT + String.join(INDENT, parts), width - INDENT.length() - kind.length()))
                .append('\n');
        out.append(cut(INDENT + INDENT + cells.get(words), width)).append('\n');
    }

    /** What stands below a line, in as many lines as it takes. */
    private void below(String before, String text) throws IOException {
        String indent = before + INDENT;
        for (String line : wrapped(VisibleText.of(text), width - indent.length())) {
            out.append(indent).append(line).append('\n');
        }
    }

    private static List<String> cells(Claim claim) {
        ClaimSummary summary = ClaimSummary.of(claim);
        return List.of(
                        claim.kind().code(),
                        summary.what(),
                        ClaimSummary.codes(summary.who()),
                        ClaimSummary.codes(summary.whom()),
                        summary.whenText(),
                        claim.basis().anchor().words())
                .stream()
                .map(VisibleText::of)
                .toList();
    }

    private static String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.size(); column++) {
            line.append(DisplayWidth.fit(cells.get(column), widths.get(column))).append(" ".repeat(ColumnWidths.GAP));
        }
        return line.toString().stripTrailing();
    }

    private static String cut(String text, int cells) {
        return DisplayWidth.of(text) <= cells
                ? text
                : DisplayWidth.fit(text, cells).stripTrailing();
    }

    private String bold(String text) {
        return paint == Paint.COLOUR ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private String colour(ClaimKind kind, String text) {
        if (paint == Paint.PLAIN) {
            return text;
        }
        int number = switch (kind) {
            case EVENT -> 39;
            case STATEMENT -> 34;
            case COMMITMENT -> 32;
            case REQUEST -> 31;
            case MEETING -> 35;
            case INSTRUMENT -> 33;
            case POSITION -> 36;
        };
        return String.format(Locale.ROOT, "\u001b[%dm%s\u001b[0m", number, text);
    }

    @Override
    public void close() throws IOException {
        if (out instanceof java.io.Flushable flushable) {
            flushable.flush();
        }
    }
}
