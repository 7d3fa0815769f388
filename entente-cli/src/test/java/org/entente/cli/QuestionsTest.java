package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that answer a line of JSON with a line of JSON. */
class QuestionsTest {
    private static final String PAIR =
            "{\"id\": 1, \"text\": \"Peru expelled two diplomats of Bolivia.\", \"source\": \"Peru\", \"target\":"
                    + " \"Bolivia\"%s}\n";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private CommandRun run(String command, String... inputs) {
        List<String> arguments =
                new ArrayList<>(List.of(command, "-o", answers().toString()));
        arguments.addAll(List.of(inputs));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private Path answers() {
        return folder.resolve("answers.jsonl");
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(answers())) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    @Test
    void aBadLineCostsOnlyItself() throws IOException {
        String input = file("in.jsonl", PAIR.formatted("") + "{broken\n\n[1]\n{\"id\": \"x\"}\n" + PAIR.formatted(""));
        CommandRun run = run("pairs", input);
        assertEquals(1, run.exit());
        assertEquals(
                List.of("E-READ-14  " + input + ":2", "E-READ-15  " + input + ":4", "E-READ-16  " + input + ":5"),
                run.errors().stream()
                        .map(line -> line.replaceFirst("entente: ", "").replaceFirst(": expected.*", ""))
                        .toList());
        List<JsonNode> lines = lines();
        assertEquals(5, lines.size());
        assertEquals("SANCTION", lines.get(0).get("event_type").asText());
        assertTrue(lines.get(1).get("id").isNull()
                && lines.get(1).get("event_type").isNull());
        assertEquals("x", lines.get(3).get("id").asText());
        assertTrue(lines.get(3).get("failed").asText().startsWith("E-READ-16 expected text"), lines.toString());
        assertEquals(lines.get(0), lines.get(4));
    }

    @Test
    void takesSeveralFilesPackedAndInOtherEncodings() throws IOException {
        Path packed = folder.resolve("in.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write("{\"id\": 1, \"input\": \"Peru\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        Path wide = Files.write(
                folder.resolve("wide.jsonl"),
                "\ufeff{\"id\": \"é\", \"input\": \"Chile\"}".getBytes(StandardCharsets.UTF_16LE));
        CommandRun run = run(
                "actors",
                packed.toString(),
                wide.toString(),
                folder.resolve("none").toString());
        assertEquals(1, run.exit());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().contains("E-READ-1  "), run.err());
        assertEquals(
                List.of("PER", "CHL"),
                lines().stream().map(line -> line.get("country").asText()).toList());
        assertEquals("é", lines().get(1).get("id").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[0, 400]]",
                "[[4, 4]]",
                "[[-1, 4]]",
                "[[0]]",
                "[0, 4]",
                "\"Peru\"",
                "[[\"0\", \"4\"]]",
                "{\"a\": 1}"
            })
    void saysWhichSpansCannotBe(String spans) throws IOException {
        CommandRun run = run("pairs", file("in.jsonl", PAIR.formatted(", \"source_spans\": " + spans)));
        assertEquals(1, run.exit());
        assertTrue(
                run.err()
                        .contains("in.jsonl:1: expected a list of [begin, end] with 0 <= begin < end <= 39 in the field"
                                + " \"source_spans\", found "
                                + spans.replace(", ", ",").replace(": ", ":")),
                run.err());
    }

    @Test
    void aSideThatIsNotInTheTextIsDoubted() throws IOException {
        String placed = PAIR.formatted("");
        String unplaced = placed.replace("\"source\": \"Peru\"", "\"source\": \"Chile\"");
        assertEquals(0, run("pairs", file("in.jsonl", placed + unplaced)).exit());
        List<JsonNode> lines = lines();
        assertEquals("pairs.unplaced", lines.get(1).get("rule").asText());
        assertTrue(
                lines.get(1).get("confidence").asDouble()
                        < lines.get(0).get("confidence").asDouble() / 2,
                lines.toString());
        assertEquals(lines.get(0).get("event_type"), lines.get(1).get("event_type"));
    }

    @ParameterizedTest
    @CsvSource({
        "known_country, \"France\", expected a code such as FRA",
        "known_country, \"XQX\", expected a code such as FRA",
        "known_country, 5, expected text in the field",
        "query_date, \"soon\", expected a day such as 2022-05-01",
        "query_date, \"2022-02-30\", expected a day such as 2022-05-01",
        "input, null, expected text in the field"
    })
    void saysWhichFieldOfAPhraseCannotBeUsed(String field, String value, String message) throws IOException {
        String input = file("in.jsonl", "{\"id\": 1, \"input\": \"Peru\", \"%s\": %s}\n".formatted(field, value));
        CommandRun run = run("actors", input);
        assertEquals(1, run.exit());
        assertTrue(run.err().contains(input + ":1: " + message), run.err());
        assertEquals(1, lines().size());
    }

    @Test
    void todayIsADayOfAQuestion() throws IOException {
        String input = "{\"id\": 1, \"input\": \"Peru\", \"query_date\": \"Today\", \"known_country\": null}\n";
        assertEquals(0, run("actors", file("in.jsonl", input)).exit());
        assertEquals("PER", lines().get(0).get("country").asText());
    }

    @Test
    void halvesOfCharactersDoNotReachTheOutput() throws IOException {
        assertEquals(
                0,
                run("actors", file("in.jsonl", "{\"id\": \"a\\ud83d\", \"input\": \"Peru \\udc00\"}\n"))
                        .exit());
        assertEquals("a\ufffd", lines().get(0).get("id").asText());
    }

    @Test
    void aFullDiskIsTold() throws IOException {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "needs a device that is always full");
        String input = file("in.jsonl", "{\"id\": 1, \"input\": \"Peru\"}\n");
        CommandRun run = CommandRun.of("actors", "-o", "/dev/full", input);
        assertEquals(1, run.exit());
        assertTrue(run.err().startsWith("entente: /dev/full: cannot be written: "), run.err());
    }

    @Test
    void aQuestionFileIsNotWrittenOver() throws IOException {
        String input = file("in.jsonl", "{\"id\": 1, \"input\": \"Peru\"}\n");
        CommandRun run = CommandRun.of("actors", "-o", input, input);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("expected an output that is no input"), run.err());
    }
}
