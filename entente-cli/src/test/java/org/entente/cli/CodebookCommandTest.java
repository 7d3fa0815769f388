package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodebookCommandTest {
    @TempDir
    private Path folder;

    private Path mine(String name, String table) throws IOException {
        Path file = folder.resolve("mine").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, table.replace('|', '\t'));
    }

    /** A type of its own: Swaps, with a mode. */
    private String swaps() throws IOException {
        mine("plover/types.tsv", "event_type|quad_class|score|definition\nBARTER|VERBAL_CONFLICT|-1.5|Swaps goods.\n");
        mine("plover/modes.tsv", "event_type|mode|score|definition\nBARTER|oil|-2.5|Oil is swapped.\n");
        mine("triggers/barter.tsv", "pos|lemma|prep|mode|codes\nv|palaver|with|oil|Iran palavered with Iraq.\n");
        return folder.resolve("mine").toString();
    }

    private CommandRun run(Path output, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--output", output.toString()));
        return CommandRun.of(all.toArray(String[]::new));
    }

    private String printed(String... arguments) throws IOException {
        Path output = folder.resolve("out.txt");
        CommandRun run = run(output, arguments);
        assertEquals(0, run.exit(), run.err());
        return Files.readString(output);
    }

    private static List<JsonNode> objects(String lines) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            objects.add(new ObjectMapper().readTree(line));
        }
        return objects;
    }

    @Test
    void listsEveryCodeUnderItsHeading() throws IOException {
        String list = printed("codebook", "list");
        for (String part :
                List.of("PLOVER 2.0\n", "\nQuad classes\n", "\nTypes, ", "\nAuxiliary modes\n", "\nContexts\n")) {
            assertTrue(list.contains(part), part);
        }
        assertTrue(list.contains("\n    expel                -5.5  Sends diplomats"), list);
        assertTrue(list.lines().allMatch(line -> line.length() <= 120), list);
    }

    @Test
    void listsCodesAsJsonLines() throws IOException {
        List<JsonNode> codes = objects(printed("codebook", "list", "--format", "jsonl"));
        assertEquals(128, codes.size());
        JsonNode expel = codes.stream()
                .filter(code -> code.get("code").asText().equals("SANCTION-expel"))
                .findFirst()
                .orElseThrow();
        assertEquals("mode", expel.get("kind").asText());
        assertEquals("SANCTION", expel.get("event_type").asText());
        assertEquals(-5.5, expel.get("score").asDouble());
        assertEquals("PLOVER 2.0", expel.get("codebook").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sanction|section     PLOVER manual 2.0, Event types: SANCTION",
                "sanction|quad class  MATERIAL_CONFLICT",
                "Sanction|border      COERCE: Between states",
                "SANCTION|becomes     THREATEN, mode relations where it is told as future",
                "SANCTION|erratum     Quad 4 in its section",
                "SANCTION|example     Canada imposed sanctions on Belarus.",
                "SANCTION|mode        expel (-5.5): Sends diplomats",
                "sanction-EXPEL|verbs     17 with 14 words: boot out, declare",
                "request-yield|said of     CONCEDE, RETREAT",
                "assault-drone|words near  drone, uav",
                "expel|THREATEN-expel (mode)",
                "expel|SANCTION-expel (mode)",
                "cyber|words       cyber, cyberattack",
                "Future|future (auxiliary mode)",
                "material-conflict|types       PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT"
            })
    void explains(String code, String expected) throws IOException {
        String explained = printed("codebook", "explain", code);
        assertTrue(explained.contains(expected), explained);
    }

    @Test
    void aCodeThatThereIsNoneOfIsWrongUsage() {
        CommandRun run = CommandRun.of("codebook", "explain", "SANCTION-expell");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("found \"SANCTION-expell\"; did you mean one of SANCTION-convict"), run.err());
    }

    @Test
    void theCodebookThatShipsHasNoFault() {
        CommandRun run = CommandRun.of("codebook", "validate");
        assertEquals(0, run.exit(), run.err());
        assertTrue(
                run.out().matches("PLOVER 2\\.0: 16 types, 67 modes, 37 contexts, .*; 0 errors, 4 warnings\\R"),
                run.out());
        assertTrue(
                run.errors().stream().allMatch(line -> line.startsWith("entente: W-CODEBOOK-1 plover/examples.tsv:")));
    }

    @Test
    void everyFaultOfAFolderIsTold() throws IOException {
        Path modes = mine("plover/modes.tsv", "event_type|mode|score|definition\nAID|big|?|Much.\nAIDS|big|1|Much.\n");
        CommandRun run =
                CommandRun.of("codebook", "validate", folder.resolve("mine").toString());
        assertEquals(1, run.exit());
        assertEquals(
                List.of(
                        "entente: E-CODEBOOK-6 " + modes
                                + ":2 column score: expected a number from -10 to 10, found \"?\"",
                        "entente: E-CODEBOOK-4 " + modes + ":3 column event_type: expected a type"),
                run.errors().stream()
                        .map(line -> line.replaceFirst("(a type) of .*", "$1"))
                        .toList());
        assertTrue(run.out().endsWith("2 errors, sentences not coded" + System.lineSeparator()), run.out());
    }

    @Test
    void sentencesThatAreNotCodedAsTheyShowAreWarnings() throws IOException {
        Path table = mine(
                "triggers/aid.tsv",
                "pos|lemma|codes|does_not\nv|nurture|The sky is blue.|\nv|pamper|Peru pampered Chile.|Chad pampered Niger.\n");
        mine("plover/types.tsv", "event_type|quad_class|score|definition\nBARTER|VERBAL_CONFLICT|-1.5|Swaps goods.\n");
        CommandRun run =
                CommandRun.of("codebook", "validate", folder.resolve("mine").toString());
        assertEquals(0, run.exit());
        assertEquals(
                List.of(
                        "entente: W-CODEBOOK-1 " + table
                                + ":2 column codes: expected \"The sky is blue.\" to be coded as AID, found nothing",
                        "entente: W-CODEBOOK-2 " + table
                                + ":3 column does_not: expected no AID in \"Chad pampered Niger.\", found one",
                        "entente: W-CODEBOOK-3 BARTER: expected triggers, found none: it is never coded"),
                run.errors());
    }

    @Test
    void aTypeOfOnesOwnStandsInEveryOutput() throws IOException {
        String report = Files.writeString(
                        folder.resolve("report.txt"), "LIMA, 3 May 2024 - Peru palavered with Chile on Friday.\n")
                .toString();
        String mine = swaps();
        String lines = printed("read", "--format", "jsonl", "--kind", "event", "--codebook", mine, report);
        JsonNode event = objects(lines).get(1);
        assertEquals("BARTER", event.get("event_type").asText());
        assertEquals("oil", event.get("mode").get(0).asText());
        assertEquals("VERBAL_CONFLICT", event.get("quad_class").asText());
        assertEquals(-2.5, event.get("score").asDouble());
        assertEquals("CHL", event.get("recipient").get(0).get("code").asText());
        assertTrue(event.get("codebook").asText().matches("PLOVER 2\\.0 \\+ mine \\([0-9a-f]{12}\\)"));
        for (String format : List.of("table", "csv")) {
            String shown = printed("read", "--format", format, "--codebook", mine, report);
            assertTrue(shown.contains("BARTER oil"), shown);
        }
        String page = printed("read", "--format", "html", "--codebook", mine, report);
        assertTrue(page.contains("quad VERBAL_CONFLICT") && page.contains("BARTER"), page);
        assertTrue(page.contains("codebook PLOVER 2.0 + mine ("));
        assertTrue(printed("read", "--record", "--format", "jsonl", "--codebook", mine, report)
                .contains("BARTER"));
    }

    @Test
    void pairsAnswerByIt() throws IOException {
        String question = Files.writeString(
                        folder.resolve("in.jsonl"),
                        "{\"id\": 1, \"text\": \"Peru palavered with Chile.\", \"source\": \"Peru\", \"target\": \"Chile\"}\n")
                .toString();
        JsonNode answer =
                objects(printed("pairs", "--codebook", swaps(), question)).get(0);
        assertEquals("BARTER", answer.get("event_type").asText());
        assertEquals("VERBAL_CONFLICT", answer.get("quad_class").asText());
        assertTrue(
                printed("codebook", "explain", "barter", "--codebook", swaps()).contains("triggers    1 patterns"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "pairs"})
    void aFolderWithAFaultIsWrongUsage(String command) throws IOException {
        Path modes = mine("plover/modes.tsv", "event_type|mode|score|definition\nAID|big|?|Much.\nAIDS|big|1|Much.\n");
        String mine = folder.resolve("mine").toString();
        CommandRun run = CommandRun.of(command, "--codebook", mine, "none.txt");
        assertEquals(2, run.exit());
        assertEquals(
                "entente: --codebook: E-CODEBOOK-6 " + modes
                        + ":2 column score: expected a number from -10 to 10, found \"?\"; 1 more, see entente codebook"
                        + " validate " + mine,
                run.errors().get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "read|--codebook|none|x.txt|none: expected a folder, found none",
                "codebook|validate|none||none: expected a folder, found none",
                "codebook|list|--codebook|''|expected the name of a folder",
                "codebook|explain|||Missing required parameter",
                "codebook||||expected one of list, explain, validate"
            })
    void wrongUsageIsToldInALine(String one, String two, String three, String four, String expected) {
        List<String> arguments = new ArrayList<>();
        for (String word : new String[] {one, two, three, four}) {
            if (word != null) {
                arguments.add(word);
            }
        }
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertEquals(2, run.exit());
        assertTrue(run.errors().get(0).contains(expected), run.err());
    }
}
