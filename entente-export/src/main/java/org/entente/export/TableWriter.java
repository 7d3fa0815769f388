package org.entente.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Claim;
import org.entente.model.ClaimKind;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.RelationsRecord;

/** For reading on a terminal: a heading a document, a row a claim, columns aligned whatever the script. */
public final class TableWriter implements ClaimWriter {
    private static final List<String> HEADER = List.of("KIND", "WHAT", "WHO", "WHOM", "WHEN", "WORDS");
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
            table(coded.claims());
        }
        out.append('\n');
    }

    @Override
    public void write(RelationsRecord merged) throws IOException {
        long documents = merged.entries().stream()
                .flatMap(entry -> entry.documents().stream())
                .distinct()
                .count();
        out.append(bold("Record of " + documents + " documents")).append("\n\n");
        if (!merged.entries().isEmpty()) {
            table(merged.entries().stream().map(Entry::claim).toList());
        }
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

    private void table(List<Claim> claims) throws IOException {
        List<List<String>> rows = claims.stream().map(TableWriter::cells).toList();
        int[] widths = widths(rows);
        out.append("  ").append(bold(line(HEADER, widths))).append('\n');
        for (int i = 0; i < rows.size(); i++) {
            String kind = DisplayWidth.fit(rows.get(i).get(0), widths[0]);
            String line = line(rows.get(i), widths);
            out.append("  ").append(colour(claims.get(i).kind(), kind)).append(line.substring(kind.length()));
            out.append('\n');
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

    private int[] widths(List<List<String>> rows) {
        int[] widths = new int[HEADER.size()];
        int taken = 2;
        for (int column = 0; column < widths.length - 1; column++) {
            int widest = DisplayWidth.of(HEADER.get(column));
            for (List<String> row : rows) {
                widest = Math.max(widest, DisplayWidth.of(row.get(column)));
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
