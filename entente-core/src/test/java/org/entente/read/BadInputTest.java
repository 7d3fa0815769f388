package org.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input costs one line that says where, what was expected and what was found; the good file after it is read. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BadInputTest {
    private static final String GOOD = "The ministers met.";

    @TempDir
    private Path folder;

    @Test
    void aMissingFile() throws IOException {
        assertFails("E-READ-1", folder.resolve("missing.txt"), "found nothing of this name");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertFails("E-READ-2", file("empty.txt", ""), "found no bytes at all");
        assertFails("E-READ-13", file("blank.txt", " \n\t\n"), "found only white space");
        assertFails("E-READ-2", file("blank.jsonl", "\n \n"), "found only blank lines");
    }

    @Test
    void aFileWithoutPermission() throws IOException {
        Path file = file("secret.txt", GOOD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read everything");
        assertFails("E-READ-3", file, "found: no permission");
    }

    @Test
    void anErrorOfTheDiskIsTold() {
        Collected collected = new Collected();
        var broken = new java.io.InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("input/output error");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("input/output error");
            }
        };
        new DocumentReader(ReadOptions.standard(), broken).read(List.of("-"), collected);
        assertEquals(List.of("E-READ-3"), collected.codes());
        assertTrue(collected.failures.get(0).message().contains("input/output error"));
    }

    @Test
    void aDevice() throws IOException {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero));
        assertFails("E-READ-4", zero, "found a device, pipe or socket");
    }

    @Test
    void aPipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(Files.exists(Path.of("/usr/bin/mkfifo")));
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertFails("E-READ-4", pipe, "found a device, pipe or socket");
    }

    @Test
    void aTextOfMoreThanTheLimit() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write(GOOD.repeat(10_000).getBytes(UTF_8));
            sparse.setLength(500_000_000);
        }
        assertFails("E-READ-6", file, "at most 67108864 bytes, found 500000000");
    }

    @Test
    void aTextJustAtTheLimitIsRead() throws IOException {
        ReadOptions options = ReadOptions.standard().withLimits(new Limits(GOOD.length(), 1000, 200));
        assertEquals(
                List.of(GOOD),
                Collected.read(options, file("a.txt", GOOD).toString()).texts());
        assertEquals(
                List.of("E-READ-6"),
                Collected.read(options, file("b.txt", GOOD + "!").toString()).codes());
    }

    @Test
    void aLineOfMoreThanTheLimitCostsOnlyItself() throws IOException {
        ReadOptions options = ReadOptions.standard().withLimits(new Limits(100, 1000, 200));
        String line = "{\"text\": \"" + GOOD + "\"}\n";
        Path file = file("a.jsonl", line + "{\"text\": \"" + GOOD.repeat(10) + "\"}\n" + line);
        Collected collected = Collected.read(options, file.toString());
        assertEquals(List.of(GOOD, GOOD), collected.texts());
        assertEquals(List.of("E-READ-6"), collected.codes());
        assertEquals(Optional.of(2), collected.failures.get(0).line());
    }

    @Test
    void binaryData() throws IOException {
        byte[] random = new byte[5000];
        new Random(7).nextBytes(random);
        assertFails("E-READ-7", bytes("random.bin", random), "found");
        byte[] zip = "PK\u0003\u0004\u0014".getBytes(UTF_8);
        assertFails("E-READ-7", bytes("a.docx", zip), "found a ZIP archive");
        assertFails("E-READ-7", file("a.rtf", "{\\rtf1\\ansi The ministers met.}"), "found an RTF document");
        assertFails(
                "E-READ-7", file("a.xml", "<?xml version=\"1.0\"?>\n<rss><channel/></rss>"), "found XML of type <rss>");
    }

    @Test
    void bytesOfNoEncoding() throws IOException {
        byte[] bytes = new byte[2000];
        Random random = new Random(3);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + random.nextInt(0x80));
        }
        assertFails("E-READ-8", bytes("odd.txt", bytes), "found bytes that fit none");
    }

    @Test
    void brokenGzip() throws IOException {
        byte[] packed = DocumentReaderTest.gzip(GOOD.repeat(1000).getBytes(UTF_8));
        assertFails("E-READ-9", bytes("cut.txt.gz", Arrays.copyOf(packed, packed.length / 2)), "its end is missing");
        byte[] changed = packed.clone();
        changed[packed.length / 2] ^= 0x55;
        assertFails("E-READ-9", bytes("changed.txt.gz", changed), "found a broken one");
        assertFails("E-READ-9", bytes("head.gz", new byte[] {0x1F, (byte) 0x8B}), "found a broken one");
    }

    @Test
    void gzipThatBreaksAfterSomeLinesGivesTheseLines() throws IOException {
        Random random = new Random(5);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("{\"text\": \"Met ").append(random.nextLong()).append("\"}\n");
        }
        byte[] packed = DocumentReaderTest.gzip(lines.toString().getBytes(UTF_8));
        Collected collected = Collected.read(bytes("cut.jsonl.gz", Arrays.copyOf(packed, packed.length / 2)));
        assertTrue(collected.documents.size() > 5000, "documents: " + collected.documents.size());
        assertEquals(List.of("E-READ-9"), collected.codes());
        assertTrue(collected.failures.get(0).message().contains("after line "));
    }

    @Test
    void gzipThatExpandsWithoutEnd() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) '\n');
            gzip.write("{\"text\": \"The ministers met.\"}\n".getBytes(UTF_8));
            for (int i = 0; i < 40; i++) {
                gzip.write(blanks);
            }
        }
        ReadOptions options = ReadOptions.standard().withLimits(new Limits(1 << 20, 4 << 20, 200));
        Collected collected = Collected.read(
                options, bytes("bomb.jsonl.gz", out.toByteArray()).toString());
        assertEquals(List.of("E-READ-10"), collected.codes());
        assertEquals(List.of(GOOD), collected.texts());
    }

    @Test
    void gzipInGzipInGzip() throws IOException {
        byte[] packed = GOOD.getBytes(UTF_8);
        for (int i = 0; i < 3; i++) {
            packed = DocumentReaderTest.gzip(packed);
        }
        assertFails("E-READ-10", bytes("a.gz", packed), "at most 2 layers of gzip");
    }

    @Test
    void brokenLines() throws IOException {
        Path file = file("in.jsonl", """
                {"id": "1", "text": "The ministers met."}
                {"id": "2", "text": "The ministers
                [1, 2]
                "a string"
                {"id": "3"}
                {"id": "4", "text": ""}
                {"id": "5", "text": ["a"]}
                {"id": "6", "text": null}
                {"id": "7", "text": "The ministers met."} {"id": "8"}

                {"id": "9", "text": "The ministers met."}
                """);
        Collected collected = Collected.read(file);
        assertEquals(
                List.of("1", "9"),
                collected.documents.stream().map(RawDocument::idOrDigest).toList());
        assertEquals(
                List.of(
                        "2 E-READ-14",
                        "3 E-READ-15",
                        "4 E-READ-15",
                        "5 E-READ-16",
                        "6 E-READ-16",
                        "7 E-READ-16",
                        "8 E-READ-16",
                        "9 E-READ-14"),
                collected.failures.stream()
                        .map(failure -> failure.line().orElseThrow() + " " + failure.code())
                        .toList());
        assertEquals(Optional.of("3"), collected.failures.get(3).id());
        assertEquals(
                "E-READ-16  %s:5: expected text in the field \"text\", found no such field".formatted(file),
                collected.failures.get(3).oneLine());
    }

    @Test
    void brokenJsonIsToldInOurWords() throws IOException {
        Path file = file(
                "in.jsonl",
                "{\"text\": \"A\", \"n\": NaN}\n{\"text\": \"A\"\n{\"text\": \"A\"} 5\n{\"text\": \"\\q\"}\n"
                        + "[".repeat(600) + "\n{'text': 1}\n");
        Collected collected = Collected.read(file);
        List<String> messages =
                collected.failures.stream().map(Failure::message).toList();
        assertEquals(6, messages.size(), messages.toString());
        messages.forEach(message -> {
            assertTrue(message.startsWith("expected one JSON object on the line, found "), message);
            assertFalse(message.matches("(?s).*(Feature|Token|REDACTED|Stream|tree).*"), message);
        });
        assertEquals("expected one JSON object on the line, found one that does not end", messages.get(1));
        assertTrue(messages.get(2).contains("found more after it at column "), messages.get(2));
    }

    @Test
    void halvesOfSurrogatePairsAreReplaced() throws IOException {
        Path file = file("in.jsonl", "{\"id\": \"\\ud800\", \"text\": \"One \\udfff two \\ud83d\\ude00.\"}");
        RawDocument document = Collected.read(file).documents.get(0);
        assertEquals("One \ufffd two \ud83d\ude00.", document.text());
        assertEquals(Optional.of("\ufffd"), document.id());
    }

    @Test
    void ofAKeyThatComesTwiceTheLastValueCounts() throws IOException {
        Path file = file("in.jsonl", "{\"text\": \"First.\", \"text\": \"Last.\"}\n");
        assertEquals("Last.", Collected.read(file).documents.get(0).text());
    }

    @Test
    void messagesCarryNoEscapes() {
        Failure failure = Failure.of("a\u009b31mb\u202ec", org.entente.read.raw.ReadError.MISSING, "x\u001by\tz");
        assertEquals("E-READ-1  a 31mb c: x y z", failure.oneLine());
    }

    @Test
    void aFailureAtALaterStageIsOneLineToo() throws IOException {
        RawDocument raw = Collected.read(file("in.txt", GOOD)).documents.get(0);
        Failure failure = Failure.atStage(raw, "annotate", "unexpected\t\u001b[31m trouble");
        assertEquals("E-STAGE-1  %s: annotate: unexpected [31m trouble".formatted(raw.origin()), failure.oneLine());
        assertEquals(
                Optional.of("E-STAGE-1 annotate: unexpected [31m trouble"),
                failure.document(raw).failed());
    }

    @Test
    void aLineWithABadDateIsReadWithoutIt() throws IOException {
        Path file = file("in.jsonl", "{\"text\": \"The ministers met.\", \"date\": \"2025-13-45\"}\n");
        Collected collected = Collected.read(file);
        assertEquals(Optional.empty(), collected.documents.get(0).given());
        assertEquals(List.of("W-READ-1"), collected.warningCodes());
        assertTrue(collected
                .warnings
                .get(0)
                .oneLine()
                .contains(":1: expected a date such as 2025-08-23, found \"2025-13-45\""));
    }

    @Test
    void aLineWithoutADateIsNoWarning() throws IOException {
        assertEquals(
                List.of(),
                Collected.read(file("in.jsonl", "{\"text\": \"The ministers met.\", \"date\": null}\n"))
                        .warningCodes());
    }

    @Test
    void deeplyNestedJson() throws IOException {
        String deep = "{\"text\": \"The ministers met.\", \"a\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";
        Collected collected = Collected.read(file("deep.jsonl", deep + "{\"text\": \"The ministers met.\"}\n"));
        assertEquals(List.of("E-READ-14"), collected.codes());
        assertEquals(1, collected.documents.size());
    }

    @Test
    void deeplyNestedHtmlIsRead() throws IOException {
        String deep = "<html><body>" + "<div>".repeat(100_000) + GOOD + "</div>".repeat(100_000) + "<p>Later.</p>";
        Collected collected = Collected.read(file("deep.html", deep));
        assertEquals(List.of(), collected.codes());
        assertTrue(collected.texts().get(0).contains(GOOD), collected.texts().get(0));
        assertTrue(
                collected.texts().get(0).contains("Later."), collected.texts().get(0));
    }

    @Test
    void aPageWithoutText() throws IOException {
        assertFails("E-READ-13", file("a.html", "<html><script>var a = 1;</script></html>"), "found only markup");
    }

    @Test
    void aFailureCanBeADocumentOfTheOutput() throws IOException {
        Document failed =
                Collected.read(file("a.rtf", "{\\rtf1 x}")).failures.get(0).document();
        assertEquals("", failed.text());
        assertTrue(failed.failed().orElseThrow().startsWith("E-READ-7 expected text"));
        assertEquals(folder.resolve("a.rtf").toString(), failed.id());
    }

    @Test
    void messagesStayOnOneLine() throws IOException {
        Collected collected = Collected.read(file("in.jsonl", "\"a\u2028b\\n" + "c".repeat(5000) + "\"\n"));
        String line = collected.failures.get(0).oneLine();
        assertFalse(line.matches("(?s).*[\n\r\u2028].*"), line);
        assertTrue(line.length() < 600, line);
    }

    private void assertFails(String code, Path bad, String found) throws IOException {
        Collected collected = Collected.read(bad, file("zz-good.txt", GOOD));
        assertEquals(List.of(code), collected.codes());
        String line = collected.failures.get(0).oneLine();
        assertTrue(line.startsWith(code + "  " + bad + ": expected "), line);
        assertTrue(line.contains(found), line);
        assertEquals(List.of(GOOD), collected.texts());
    }

    private Path file(String name, String content) throws IOException {
        return bytes(name, content.getBytes(UTF_8));
    }

    private Path bytes(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
