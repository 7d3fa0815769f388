package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.ClaimKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ReadCommandTest {
    private static final String REPORT =
            "PRAGUE - Czech President Jana Holubova met Slovak Prime Minister Igor Benko in Prague on Monday."
                    + " \"We will open two more crossings,\" Holubova said.\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        return command.execute(arguments);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    @Test
    void writesADocumentAndItsClaims() throws IOException {
        Path output = folder.resolve("out.jsonl");
        assertEquals(0, run("read", file("report.txt", REPORT), "--output", output.toString()));
        Set<String> kinds = new TreeSet<>();
        lines(output).forEach(line -> kinds.add(line.get("kind").asText()));
        assertTrue(kinds.containsAll(Set.of("document", "event", "statement", "meeting")), kinds.toString());
        assertTrue(err.toString().contains("1 document, 2 sentences"), err.toString());
    }

    @Test
    void readsTheRestWhenOneInputIsBad() throws IOException {
        Path output = folder.resolve("out.jsonl");
        String bad = file("bad.pdf", "%PDF-1.4 and nothing more");
        String good = file("good.txt", REPORT);
        assertEquals(1, run("read", bad, folder.resolve("none.txt").toString(), good, "-o", output.toString()));
        List<JsonNode> documents = lines(output).stream()
                .filter(line -> line.get("kind").asText().equals("document"))
                .toList();
        assertEquals(3, documents.size());
        assertTrue(documents.get(0).has("failed"));
        assertTrue(documents.get(1).has("failed"));
        assertFalse(documents.get(2).has("failed"));
        assertEquals(
                2,
                err.toString().lines().filter(line -> line.contains("E-READ-")).count(),
                err.toString());
    }

    @Test
    void showsOnlyTheKindsAskedFor() throws IOException {
        Path output = folder.resolve("out.jsonl");
        assertEquals(0, run("read", "--kind", "meeting", file("report.txt", REPORT), "-o", output.toString()));
        Set<String> kinds = new TreeSet<>();
        lines(output).forEach(line -> kinds.add(line.get("kind").asText()));
        assertEquals(Set.of("document", "meeting"), kinds);
    }

    @Test
    void givesTheSameBytesWhateverTheJobs() throws IOException {
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            reports.add("{\"id\": \"r%d\", \"text\": \"%s\"}"
                    .formatted(i, REPORT.strip().replace("\"", "\\\"")));
        }
        String input = file("in.jsonl", String.join("\n", reports));
        Path one = folder.resolve("one.jsonl");
        Path four = folder.resolve("four.jsonl");
        assertEquals(0, run("read", input, "--jobs", "1", "-o", one.toString()));
        assertEquals(0, run("read", input, "--jobs", "4", "-o", four.toString()));
        assertEquals(Files.readString(one), Files.readString(four));
    }

    @Test
    void mergesWhatSeveralDocumentsAssert() throws IOException {
        Path output = folder.resolve("record.jsonl");
        String one = file("one.txt", REPORT);
        String two = file("two.txt", "Report: " + REPORT);
        assertEquals(0, run("read", "--record", "--kind", "statement", one, two, "-o", output.toString()));
        List<JsonNode> entries = lines(output);
        assertEquals(2, entries.size(), entries.toString());
        assertEquals("copies", entries.get(1).get("kind").asText());
        assertEquals(2, entries.get(0).get("documents").size());
        assertEquals(1, entries.get(0).get("independent").asInt());
        assertEquals(2, entries.get(0).get("claims").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "html", "table", "jsonl"})
    void writesTheRecordInEveryFormat(String format) throws IOException {
        Path output = folder.resolve("record");
        assertEquals(
                0, run("read", "--record", "--format", format, file("report.txt", REPORT), "-o", output.toString()));
        String written = Files.readString(output);
        assertTrue(written.contains("CZE"), written);
        assertEquals(format.equals("html"), written.startsWith("<!DOCTYPE html>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "html", "table"})
    void writesEveryFormat(String format) throws IOException {
        Path output = folder.resolve("out");
        assertEquals(0, run("read", "--format", format, file("report.txt", REPORT), "-o", output.toString()));
        String written = Files.readString(output);
        assertTrue(written.contains("CZE"), written);
        assertEquals(format.equals("html"), written.startsWith("<!DOCTYPE html>"));
    }

    @Test
    void keepsQuietWhenAsked() throws IOException {
        assertEquals(
                0,
                run(
                        "read",
                        "-q",
                        file("report.txt", REPORT),
                        "-o",
                        folder.resolve("o.csv").toString()));
        assertEquals("", err.toString());
    }

    @Test
    void saysInOneLineThatTheOutputCannotBeWritten() throws IOException {
        String nowhere = folder.resolve("no/such/out.jsonl").toString();
        assertEquals(1, run("read", file("report.txt", REPORT), "-o", nowhere));
        assertEquals(
                "entente: " + nowhere + ": cannot be written: no such directory",
                err.toString().strip());
    }

    @Test
    void saysInOneLineThatTheDiskIsFull() throws IOException {
        Path full = Path.of("/dev/full");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full), "needs a device that is always full");
        assertEquals(1, run("read", "-q", file("report.txt", REPORT), "-o", full.toString(), "-f", "jsonl"));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().startsWith("entente: /dev/full: cannot be written: "), err.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "read x --jobs 0",
                "read x --jobs 1025",
                "read x --kind event, statement",
                "read x --encoding klingon",
                "read x --date 2024-02-31",
                "help tell",
                "read x --format pdf",
                "read x --kind events",
                "read x --fields body",
                "tell"
            })
    void answersWrongUsageWithCodeTwoAndOneHint(String arguments) {
        assertEquals(2, run(arguments.split(" ")));
        List<String> lines = err.toString().lines().toList();
        assertTrue(lines.get(0).startsWith("entente: "), err.toString());
        assertTrue(lines.get(lines.size() - 1).endsWith("--help'."), err.toString());
        assertFalse(err.toString().contains("Exception"), err.toString());
    }

    @Test
    void saysItsVersionAndItsCodebooks() {
        assertEquals(0, run("--version"));
        assertTrue(out.toString().startsWith("entente 0."), out.toString());
        assertTrue(out.toString().contains("codebook PLOVER"), out.toString());
    }

    @Test
    void helpsWithExamples() {
        assertEquals(0, run("read", "--help"));
        assertTrue(out.toString().contains("entente read --kind request,commitment"), out.toString());
    }

    @Test
    void offersShellCompletion() {
        assertEquals(0, run("generate-completion"));
        assertTrue(out.toString().contains("complete -F _complete_entente"), "completion script");
    }

    @Test
    void aDateIsTakenFromTheFileWithAWarningAndFromTheUserWithout() throws IOException {
        Path output = folder.resolve("out.jsonl");
        String report = file("report.txt", REPORT);
        assertEquals(0, run("read", report, "--output", output.toString()));
        assertTrue(err.toString().contains("W-READ-6"), err.toString());
        assertEquals("file", lines(output).get(0).at("/published/basis").asText());
        err.getBuffer().setLength(0);
        assertEquals(0, run("read", "--date", "2024-03-14", report, "--output", output.toString()));
        assertFalse(err.toString().contains("W-READ-6"), err.toString());
        assertEquals("2024-03-14", lines(output).get(0).at("/published/date").asText());
    }

    @Test
    void theSampleReportIsOfTheYearItsWordsFix() throws IOException {
        Path output = folder.resolve("out.jsonl");
        String sample = file("copy.txt", Files.readString(Path.of("../samples/nairobi-summit.txt")));
        assertEquals(0, run("read", sample, "--output", output.toString()));
        JsonNode document = lines(output).get(0);
        assertEquals("2024-03-14", document.at("/published/date").asText());
        assertEquals("dateline", document.at("/published/basis").asText());
        assertFalse(err.toString().contains("W-READ-6"), err.toString());
    }

    @Test
    void takesKindsWithBlanksAndInAnyCase() {
        assertEquals(
                Set.of(ClaimKind.EVENT, ClaimKind.STATEMENT, ClaimKind.MEETING),
                KindList.parse(List.of("event, Statement", "MEETING")));
        assertEquals(7, KindList.parse(List.of()).size());
    }

    @Test
    void helpsWithACommandInBothWays() {
        assertEquals(0, run("help", "read"));
        assertTrue(out.toString().contains("entente read [-hqV]"), out.toString());
    }

    @Test
    void listsEncodingsWhereOneIsNotKnown() {
        assertEquals(2, run("read", "x", "--encoding", "klingon"));
        assertTrue(err.toString().contains("Shift_JIS") && err.toString().contains("klingon"), err.toString());
    }

    @Test
    void saysHowManyOfTheClaimsWereAskedFor() throws IOException {
        Path output = folder.resolve("out.txt");
        assertEquals(0, run("read", "--kind", "meeting", file("report.txt", REPORT), "-o", output.toString()));
        assertTrue(Files.readString(output).contains(" of "), Files.readString(output));
        assertTrue(err.toString().contains("1 document, 2 sentences, 1 of "), err.toString());
    }

    @Test
    void tellsWarningsInTheOrderOfTheInputs() throws IOException {
        String input = file("in.jsonl", """
                {"id": "a", "text": "Le ministre a parlé avec les députés dans la salle."}
                {"id": "a", "text": "Nothing."}
                {broken
                {"id": "c", "date": "soon", "text": "Nothing."}
                """);
        assertEquals(1, run("read", input, "-o", folder.resolve("o.jsonl").toString()));
        List<String> codes = err.toString()
                .lines()
                .filter(line -> line.contains("-READ-"))
                .map(line -> line.replaceFirst("entente: (\\S+).*", "$1"))
                .toList();
        assertEquals(List.of("W-READ-8", "W-READ-2", "E-READ-14", "W-READ-1"), codes, err.toString());
    }

    @Test
    void saysThatOnlyEnglishIsCodedWhereNothingWasFound() throws IOException {
        String french = file("rapport.txt", "Le ministre a parlé avec les députés dans la salle du conseil.\n");
        assertEquals(0, run("read", french, "-o", folder.resolve("o.csv").toString()));
        assertTrue(err.toString().contains("W-READ-8  " + french + ": expected English"), err.toString());
    }
}
