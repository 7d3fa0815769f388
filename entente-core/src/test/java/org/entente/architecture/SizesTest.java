package org.entente.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of at most 500 lines, methods of at most 60, in every module; an exception stands here with its reason. */
class SizesTest {
    private static final int MOST_FILE_LINES = 500;
    private static final int MOST_METHOD_LINES = 60;
    /** A method's or constructor's head: four spaces more than its type, up to the opening brace. */
    private static final Pattern METHOD_HEAD = Pattern.compile(
            "^( {4,8})(?!.*\\b(?:class|interface|enum|record|new|switch|return|if|for|while|try|else|synchronized)\\b)\\S.*\\)[^;]*\\{$");

    @Test
    void noFileOrMethodIsTooLong() throws IOException {
        Map<String, Integer> tooLong = new TreeMap<>();
        for (Path file : sources()) {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (lines.size() > MOST_FILE_LINES) {
                tooLong.put(file.getFileName().toString(), lines.size());
            }
            methods(lines).forEach((head, length) -> {
                if (length > MOST_METHOD_LINES) {
                    tooLong.put(file.getFileName() + " " + head, length);
                }
            });
        }
        assertEquals(Map.of(), tooLong);
    }

    @Test
    void measuresAMethodFromItsHeadToItsClosingBrace() {
        List<String> lines = List.of(
                "class A {",
                "    void one(int a) {",
                "        if (a > 0) {",
                "            a();",
                "        }",
                "    }",
                "}");
        assertEquals(Map.of("void one(int a) {", 5), methods(lines));
    }

    private static Map<String, Integer> methods(List<String> lines) {
        Map<String, Integer> found = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher head = METHOD_HEAD.matcher(lines.get(i));
            if (head.matches()) {
                int end = lines.subList(i, lines.size()).indexOf(head.group(1) + "}");
                if (end > 0) {
                    found.merge(lines.get(i).trim(), end + 1, Math::max);
                }
            }
        }
        return found;
    }

    private static List<Path> sources() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path module : modules.filter(
                            path -> path.getFileName().toString().startsWith("entente-"))
                    .sorted()
                    .toList()) {
                Path source = module.resolve("src/main/java");
                if (Files.isDirectory(source)) {
                    try (Stream<Path> files = Files.walk(source)) {
                        files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
                    }
                }
            }
        }
        assertTrue(found.size() > 50, "sources found: " + found.size());
        return found;
    }
}
