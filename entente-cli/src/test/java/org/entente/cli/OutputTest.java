package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {
    private static final String REPORT = "LIMA - Peru expelled two diplomats of Bolivia on Monday.\n";

    @TempDir
    private Path folder;

    private String report() throws IOException {
        return Files.writeString(folder.resolve("report.txt"), REPORT).toString();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertMisused(CommandRun run, String message) {
        assertEquals(2, run.exit(), run.err());
        assertEquals(2, run.errors().size(), run.err());
        assertTrue(run.errors().get(0).startsWith("entente: --output: " + message), run.err());
    }

    @Test
    void theOldResultStandsUntilTheNewOneIsWhole() throws IOException {
        Path target = Files.writeString(folder.resolve("out.jsonl"), "old");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
        try (Output output = Output.open(Optional.of(target))) {
            output.writer().write("half");
            output.writer().flush();
            assertEquals("old", Files.readString(target));
        }
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("out.jsonl"), names());
        try (Output output = Output.open(Optional.of(target))) {
            output.writer().write("new");
            output.keep();
        }
        assertEquals("new", Files.readString(target));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
        assertEquals(List.of("out.jsonl"), names());
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsWritten() throws IOException {
        Path target = Files.writeString(folder.resolve("target.jsonl"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), Path.of("target.jsonl"));
        try (Output output = Output.open(Optional.of(link))) {
            output.writer().write("new");
            output.keep();
        }
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(target));
    }

    @Test
    void theOldResultStaysWhenNothingCouldBeRead() throws IOException {
        Path target = Files.writeString(folder.resolve("out.jsonl"), "old");
        CommandRun run = CommandRun.of("read", folder.resolve("none.txt").toString(), "-o", target.toString());
        assertEquals(1, run.exit());
        assertEquals("old", Files.readString(target));
        assertTrue(run.err().contains("nothing could be read; " + target + " stays as it was"), run.err());
        assertEquals(List.of("out.jsonl"), names());
    }

    @Test
    void aPipeIsWrittenStraight() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> text(pipe));
        try (Output output = Output.open(Optional.of(pipe))) {
            output.writer().write("through");
            output.keep();
        }
        assertEquals("through", read.get());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aDirectoryIsNoOutput() {
        CommandException problem = assertThrows(CommandException.class, () -> Output.open(Optional.of(folder)));
        assertEquals(folder + ": cannot be written: Is a directory", problem.getMessage());
    }

    @Test
    void aReaderThatHasGoneIsNoError() throws IOException {
        Output output = Output.standard();
        assertTrue(output.failed(new IOException("Broken pipe")) instanceof PipeClosedException);
        assertTrue(output.failed(new IOException("Relais brisé (pipe)")) instanceof PipeClosedException);
        assertTrue(output.failed(new IOException("No space left on device")) instanceof CommandException);
    }

    @Test
    void anInputIsNotWrittenOver() throws IOException {
        String report = report();
        assertMisused(CommandRun.of("read", report, "-o", report, "-f", "csv"), "expected an output that is no input");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of(report));
        assertMisused(CommandRun.of("read", report, "-o", link.toString()), "expected an output that is no input");
        Path hard = Files.createLink(folder.resolve("hard.csv"), Path.of(report));
        assertMisused(CommandRun.of("read", report, "-o", hard.toString()), "expected an output that is no input");
        String pattern = folder + "/*.txt";
        assertMisused(CommandRun.of("read", pattern, "-o", report), "expected an output that is no input");
        assertEquals(REPORT, Files.readString(Path.of(report)));
    }

    @Test
    void anOutputInsideAnInputDirectoryIsRefused() throws IOException {
        report();
        Path below = Files.createDirectory(folder.resolve("below"));
        Path out = below.resolve("new.csv");
        assertMisused(
                CommandRun.of("read", folder.toString(), "-o", out.toString()),
                "expected an output outside of what is read");
        Path link =
                Files.createSymbolicLink(Files.createTempDirectory("entente").resolve("link"), folder);
        assertMisused(
                CommandRun.of(
                        "read", folder.toString(), "-o", link.resolve("new.csv").toString()),
                "expected an output outside of what is read");
        assertFalse(Files.exists(out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.parquet", "out.jsonl.gz", "out.tsv"})
    void anUnknownEndingIsWrongUsageAndTheFormatsAreTold(String name) throws IOException {
        CommandRun run =
                CommandRun.of("read", report(), "-o", folder.resolve(name).toString());
        assertMisused(run, "expected a name ending in .jsonl, .csv, .html or .txt");
        assertTrue(run.err().contains("table, jsonl, csv or html"), run.err());
    }

    @Test
    void aNameWithoutEndingIsJsonLinesWhereverItLies() {
        assertEquals("", OutputFormat.ending("/tmp/a.b/out"));
        assertEquals("", OutputFormat.ending(".hidden"));
        assertEquals("csv", OutputFormat.ending("a.b/Out.CSV"));
    }

    @Test
    void theNamesOfStandardOutputAreNoFiles() {
        assertEquals(Optional.empty(), OutputFile.of("-"));
        assertEquals(Optional.empty(), OutputFile.of("/dev/stdout"));
        assertThrows(IllegalArgumentException.class, () -> OutputFile.of(" "));
    }
}
