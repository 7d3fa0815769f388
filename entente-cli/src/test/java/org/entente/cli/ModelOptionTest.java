package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.Version;
import org.entente.encoder.ShippedModel;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small model stands beside the rules where it can, and its absence is told, never an error. */
class ModelOptionTest {
    private static final String TEXT = "LIMA, 3 May 2024 - Peru expelled two diplomats of Bolivia on Friday.";
    private static final String PAIR =
            "{\"id\": 1, \"text\": \"Peru expelled two diplomats of Bolivia.\", \"source\": \"Peru\", \"target\":"
                    + " \"Bolivia\"}\n";
    private static final boolean SHIPPED = ShippedModel.class.getResource("events.safetensors") != null;
    private static final String NO_WEIGHTS =
            "entente: this build has no weights of the small model; events are coded by rules alone";

    @TempDir
    private Path folder;

    private CommandRun run(String command, String... more) throws IOException {
        String input = command.equals("pairs") ? PAIR : TEXT + "\n";
        Path file = Files.writeString(folder.resolve(command.equals("pairs") ? "in.jsonl" : "in.txt"), input);
        List<String> arguments = new ArrayList<>(List.of(command, "-o", out().toString()));
        if (!command.equals("pairs")) {
            arguments.addAll(List.of("--format", "jsonl"));
        }
        arguments.addAll(List.of(more));
        if (command.equals("explain")) {
            arguments.add("--file");
        }
        arguments.add(file.toString());
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("out.jsonl");
    }

    private JsonNode event() throws IOException {
        for (String line : Files.readAllLines(out())) {
            JsonNode node = new ObjectMapper().readTree(line);
            if (node.path("kind").asText().equals("event")) {
                return node;
            }
        }
        throw new AssertionError("no event in " + Files.readString(out()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "pairs", "explain"})
    void rulesAloneAreEnough(String command) throws IOException {
        CommandRun run = run(command, "--rules-only");
        assertEquals(0, run.exit(), run.err());
        assertFalse(run.err().contains("small model"), run.err());
        String written = Files.readString(out());
        assertTrue(written.contains("SANCTION"), written);
        assertFalse(written.contains("+" + ShippedModel.VERSION), written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "pairs", "explain"})
    void aBuildWithoutWeightsSaysSoAndGoesOn(String command) throws IOException {
        Assumptions.assumeFalse(SHIPPED, "a build with weights");
        CommandRun run = run(command);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.errors().contains(NO_WEIGHTS), run.err());
        assertTrue(Files.readString(out()).contains("SANCTION"));
    }

    @Test
    void theCoderTellsWhetherTheModelStoodBesideTheRules() throws IOException {
        String alone = "entente " + Version.coder().version();
        assertEquals(0, run("read", "--rules-only").exit());
        assertEquals(alone, event().path("coder").asText());
        assertEquals(0, run("read").exit());
        String wanted = SHIPPED ? alone + "+" + ShippedModel.VERSION : alone;
        assertEquals(wanted, event().path("coder").asText());
    }

    @Test
    void aModelThatCannotBeUsedIsToldInOneLine() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "no folder");
        List<String> said = new ArrayList<>();
        assertEquals(Optional.empty(), ModelOption.open(inTheWay.resolve("cache"), said::add));
        String last = said.get(said.size() - 1);
        assertTrue(last.endsWith("; events are coded by rules alone"), last);
        assertEquals(SHIPPED, last.startsWith("model left out: "), last);
        assertTrue(said.stream().noneMatch(line -> line.contains("\n")), said.toString());
    }

    @Test
    void explainShowsWhatTheModelSaw() throws IOException {
        Assumptions.assumeTrue(SHIPPED, "a build without weights");
        assertEquals(0, run("explain").exit());
        assertTrue(Files.readString(out()).contains("the model sees an act with "));
        assertEquals(0, run("explain", "--rules-only").exit());
        assertFalse(Files.readString(out()).contains("the model sees an act with "));
    }

    @Test
    void quietReadingSaysNothingOfTheModel() throws IOException {
        CommandRun run = run("read", "--quiet");
        assertEquals(0, run.exit());
        assertEquals("", run.err());
    }
}
