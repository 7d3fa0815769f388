package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import org.entente.codebook.plover.Plover;
import org.entente.export.ClaimWriter;
import org.entente.export.CsvWriter;
import org.entente.export.JsonLinesWriter;
import org.entente.export.TableWriter;
import org.entente.export.html.HtmlWriter;
import org.entente.model.CoderVersion;

/** Formats that claims are shown in. */
enum OutputFormat {
    TABLE,
    JSONL,
    CSV,
    HTML;

    /** The format a file name's ending stands for. */
    static Optional<OutputFormat> ofName(String name) {
        return switch (ending(name)) {
            case "jsonl", "ndjson", "json" -> Optional.of(JSONL);
            case "csv" -> Optional.of(CSV);
            case "html", "htm" -> Optional.of(HTML);
            case "txt" -> Optional.of(TABLE);
            default -> Optional.empty();
        };
    }

    /** What stands after a file name's last dot, in lower case; empty where there is none. */
    static String ending(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** A writer of this format. */
    ClaimWriter writer(Writer out, CoderVersion coder, Plover plover, Terminal terminal) throws IOException {
        return switch (this) {
            case TABLE ->
                new TableWriter(
                        out, terminal.width(), terminal.colour() ? TableWriter.Paint.COLOUR : TableWriter.Paint.PLAIN);
            case JSONL -> new JsonLinesWriter(out, coder, plover);
            case CSV -> new CsvWriter(out, coder);
            case HTML -> new HtmlWriter(out, coder);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
