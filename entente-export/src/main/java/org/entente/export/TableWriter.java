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

/** For reading on a terminal: a heading a document, a row a claim, columns aligned whatever the script. */
public final class TableWriter implements ClaimWriter {
    private static final List<String> HEADER = List.of("KIND", "WHAT", "WHO", "WHOM", "WHEN", "WORDS");
    /** Reports: how many documents; in brackets how many of them are independent, where some are copies. */
    private static final List<String> RECORD_HEADER =
            List.of("KIND", "WHAT", "WHO", "WHOM", "WHEN", "REPORTS", "WORDS");
    /** No column but the last is wider, however long its cells. */
    private static final int WIDEST = 26;

    private static final int NARROWEST_WORDS = 20;

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
        heading(coded.annotated().document(), coded.claims().size());
        if (!coded.claims().isEmpty()) {
            table(HEADER, coded.claims().stream().map(TableWriter::row).toList());
        }
        out.append('\n');
    }

    @Override
    public void write(RelationsRecord merged) throws IOException {
        out.append(bold(EntrySummary.heading(merged))).append("\n\n");
        if (!merged.entries().isEmpty()) {
            table(
                    RECORD_HEADER,
                    merged.entries().stream().map(TableWriter::entry).toList());
        }
        for (Copies copies : merged.copies()) {
            out.append("\n  Copies of ").append(copies.of()).append(": ");
            out.append(String.join(", ", copies.documents()));
        }
        out.append(merged.copies().isEmpty() ? "" : "\n");
    }

    private void heading(Document document, int claims) throws IOException {
        out.append(bold(document.title().orElse(document.id()))).append('\n');
        List<String> facts = new ArrayList<>();
        facts.add(document.origin());
        document.publisher().ifPresent(facts::add);
        document.published()
                .ifPresent(date -> facts.add(date.iso() + " (" + date.basis().code() + ")"));
        document.dateline().ifPresent(dateline -> facts.add(dateline.place()));
        facts.add(
                document.failed().map(why -> "not read: " + why).orElse(claims == 1 ? "1 claim" : claims + " claims"));
        out.append(String.join(" · ", facts)).append("\n\n");
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
        int[] widths = widths(header, rows);
        out.append("  ").append(bold(line(header, widths))).append('\n');
        for (Row row : rows) {
            String kind = DisplayWidth.fit(row.cells().get(0), widths[0]);
            String line = line(row.cells(), widths);
            out.append("  ").append(colour(row.kind(), kind)).append(line.substring(kind.length()));
            out.append('\n');
            for (String below : row.below()) {
                out.append("    differ in ").append(below).append('\n');
            }
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
                claim.basis().anchor().words().replaceAll("\\s+", " "));
    }

    private int[] widths(List<String> header, List<Row> rows) {
        int[] widths = new int[header.size()];
        int taken = 2;
        for (int column = 0; column < widths.length - 1; column++) {
            int widest = DisplayWidth.of(header.get(column));
            for (Row row : rows) {
                widest = Math.max(widest, DisplayWidth.of(row.cells().get(column)));
            }
            widths[column] = Math.min(widest, WIDEST);
            taken += widths[column] + 2;
        }
        widths[widths.length - 1] = Math.max(NARROWEST_WORDS, width - taken);
        return widths;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            line.append(DisplayWidth.fit(cells.get(column), widths[column])).append("  ");
        }
        return line.toString().stripTrailing();
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
