package org.entente.read.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.read.RawDocument;

/** A page of the test resources: its text, and what a reader should find on it. */
record MarkedPage(String name, Map<String, String> expected, List<String> marks, List<String> lines) {
    static List<MarkedPage> all(String part) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/pages", part))) {
            List<MarkedPage> pages = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                pages.add(read(file));
            }
            return pages;
        }
    }

    private static MarkedPage read(Path file) throws IOException {
        Map<String, String> expected = new HashMap<>();
        List<String> marks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        boolean body = false;
        for (String line : Files.readAllLines(file)) {
            if (line.equals("---")) {
                body = true;
            } else if (body && !line.isBlank()) {
                marks.add(line.substring(0, 1));
                lines.add(line.substring(2));
            } else if (!body) {
                String[] pair = line.split(": ", 2);
                expected.put(pair[0], pair[1]);
            }
        }
        return new MarkedPage(file.getFileName().toString(), expected, marks, lines);
    }

    /** The page as a reader of formats hands it on, with nothing known but its text. */
    RawDocument raw() {
        return new RawDocument(
                Optional.of(name),
                String.join("\n", lines),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                name,
                "0".repeat(64));
    }
}
