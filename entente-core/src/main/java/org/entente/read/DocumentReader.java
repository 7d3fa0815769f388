package org.entente.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens files and hands on the documents in them. */
public final class DocumentReader {
    private final ObjectMapper json = new ObjectMapper();

    /** Hands each document of a file on. */
    public void read(Path file, Consumer<RawDocument> sink) throws IOException {
        if (file.toString().endsWith(".jsonl")) {
            try (var lines = Files.lines(file)) {
                for (String line : (Iterable<String>) lines::iterator) {
                    sink.accept(line(json.readTree(line), file.toString()));
                }
            }
            return;
        }
        String text = Files.readString(file);
        sink.accept(raw(Optional.empty(), text, file.toString(), Optional.empty()));
    }

    private static RawDocument line(JsonNode node, String origin) {
        return new RawDocument(
                field(node, "id"),
                field(node, "text").orElse(""),
                field(node, "title"),
                field(node, "date").map(LocalDate::parse),
                Optional.empty(),
                Optional.empty(),
                field(node, "publisher"),
                Optional.empty(),
                field(node, "lang"),
                origin,
                sha256(field(node, "text").orElse("")));
    }

    private static Optional<String> field(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).filter(n -> !n.isNull()).map(JsonNode::asText);
    }

    private static RawDocument raw(Optional<String> id, String text, String origin, Optional<String> title) {
        return new RawDocument(
                id,
                text,
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                origin,
                sha256(text));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
