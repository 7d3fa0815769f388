package org.entente.read;

import java.util.Locale;
import java.util.Optional;

/** Formats that documents come in. */
public enum Format {
    TEXT,
    HTML,
    PDF,
    JSONL;

    /** The value on the command line: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format a file name's ending stands for. */
    static Optional<Format> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt", "text", "md" -> Optional.of(TEXT);
            case "html", "htm", "xhtml", "shtml" -> Optional.of(HTML);
            case "pdf" -> Optional.of(PDF);
            case "jsonl", "ndjson", "jsonlines", "json" -> Optional.of(JSONL);
            default -> Optional.empty();
        };
    }
}
