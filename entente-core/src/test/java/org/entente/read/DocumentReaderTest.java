package org.entente.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.entente.read.raw.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
    private static final String LINES = """
            {"id": "a", "text": "One met Two.", "date": "2025-08-23", "title": "A meeting", "publisher": "The Paper", "lang": "en"}
            {"id": "b", "text": "Two met\\r\\nThree."}
            """;

    @TempDir
    private Path folder;

    @Test
    void readsEveryFieldOfAJsonLine() throws IOException {
        RawDocument document = Collected.read(file("in.jsonl", LINES)).documents.get(0);
        assertEquals(Optional.of("a"), document.id());
        assertEquals("One met Two.", document.text());
        assertEquals(Optional.of(LocalDate.of(2025, 8, 23)), document.given());
        assertEquals(Optional.of("A meeting"), document.title());
        assertEquals(Optional.of("The Paper"), document.publisher());
        assertEquals(Optional.of("en"), document.language());
        assertEquals(folder.resolve("in.jsonl") + ":1", document.origin());
        assertEquals(Sha256.of(LINES.lines().toList().get(0).getBytes(UTF_8)), document.sha256());
    }

    @Test
    void lineEndsInJsonTextBecomeOneForm() throws IOException {
        assertEquals(
                List.of("One met Two.", "Two met\nThree."),
                Collected.read(file("in.jsonl", LINES)).texts());
    }

    @Test
    void readsFieldsByOtherNames() throws IOException {
        Path file = file(
                "in.jsonl",
                "{\"key\": 7, \"body\": \"One met Two.\", \"text\": \"no\", \"day\": \"23 August 2025\"}\n");
        ReadOptions options = ReadOptions.standard().withFields(FieldNames.parse("id=key, text=body,date=day"));
        RawDocument document =
                Collected.read(options, file.toString()).documents.get(0);
        assertEquals(Optional.of("7"), document.id());
        assertEquals("One met Two.", document.text());
        assertEquals(Optional.of(LocalDate.of(2025, 8, 23)), document.given());
    }

    @Test
    void refusesFieldNamesOfNoRole() {
        var e = assertThrows(IllegalArgumentException.class, () -> FieldNames.parse("headline=h"));
        assertTrue(String.valueOf(e.getMessage()).contains("found \"headline=h\""), e.getMessage());
    }

    @Test
    void linesAreKnownByTheirContentWhateverTheName() throws IOException {
        assertEquals(2, Collected.read(file("in.txt", LINES)).documents.size());
        assertEquals(2, Collected.read(file("in", "\ufeff" + LINES)).documents.size());
    }

    @Test
    void linesOfAWideEncodingAreLines() throws IOException {
        Path file = bytes("in.jsonl", LINES.replace("\n", "\r\n").getBytes(UTF_16LE));
        assertEquals(
                List.of("One met Two.", "Two met\nThree."), Collected.read(file).texts());
        Path marked = bytes("marked.jsonl", ("\ufeff" + LINES).getBytes(Charset.forName("UTF-16BE")));
        assertEquals(
                List.of("One met Two.", "Two met\nThree."),
                Collected.read(marked).texts());
    }

    @Test
    void aTextFileIsOneDocument() throws IOException {
        Path file = file("report.txt", "SEOUL, Aug. 23 -- One met Two.\r\n\r\nThey talked.\r\n");
        RawDocument document = Collected.read(file).documents.get(0);
        assertEquals("SEOUL, Aug. 23 -- One met Two.\n\nThey talked.\n", document.text());
        assertEquals(Optional.empty(), document.id());
        assertEquals(Sha256.of(Files.readAllBytes(file)), document.sha256());
        assertEquals(file.toString(), document.origin());
    }

    @Test
    void theFilesLastChangeIsKeptAsItsLeastTrustedDate() throws IOException {
        Path file = file("report.txt", "One met Two.");
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1_000_000_000_000L));
        assertEquals(
                Optional.of(LocalDate.of(2001, 9, 9)),
                Collected.read(file).documents.get(0).modified());
    }

    @Test
    void readsGzipOfEveryFormat() throws IOException {
        Path lines = bytes("in.jsonl.gz", gzip(LINES.getBytes(UTF_8)));
        Path text = bytes("in.txt.gz", gzip("One met Two.".getBytes(UTF_8)));
        Path page = bytes("page.gz", gzip("<!DOCTYPE html><p>One met Two.</p>".getBytes(UTF_8)));
        Path twice = bytes("twice.txt.gz.gz", gzip(gzip("One met Two.".getBytes(UTF_8))));
        assertEquals(
                List.of("One met Two.", "Two met\nThree.", "One met Two.", "One met Two.", "One met Two."),
                Collected.read(lines, text, page, twice).texts());
    }

    @Test
    void readsStandardInput() {
        Collected collected = new Collected();
        var in = new ByteArrayInputStream(LINES.getBytes(UTF_8));
        new DocumentReader(ReadOptions.standard(), in).read(List.of("-"), collected);
        assertEquals(2, collected.documents.size());
        assertEquals("-:1", collected.documents.get(0).origin());
    }

    @Test
    void aForcedFormatIsNotDoubted() throws IOException {
        Path file = file("in.jsonl", LINES);
        ReadOptions options = ReadOptions.standard().withFormat(Format.TEXT);
        assertEquals(List.of(LINES), Collected.read(options, file.toString()).texts());
    }

    @Test
    void anIdThatComesAgainGetsANumber() throws IOException {
        String line = "{\"id\": \"x\", \"text\": \"One met Two.\"}\n";
        Collected collected = Collected.read(file("in.jsonl", line.repeat(3)));
        assertEquals(
                List.of("x", "x#2", "x#3"),
                collected.documents.stream().map(RawDocument::idOrDigest).toList());
        assertEquals(List.of("W-READ-2", "W-READ-2"), collected.warningCodes());
        assertTrue(collected.warnings.get(0).message().contains("\"x#2\""));
    }

    @Test
    void theSameContentTwiceHasTwoIds() throws IOException {
        Collected collected = Collected.read(file("a.txt", "One met Two."), file("b.txt", "One met Two."));
        assertEquals(
                2,
                collected.documents.stream()
                        .map(RawDocument::idOrDigest)
                        .distinct()
                        .count());
    }

    @Test
    void manyIdsOfOneNameStayFastAndDistinct() {
        Ids ids = new Ids();
        long distinct = java.util.stream.IntStream.range(0, 20_000)
                .mapToObj(i -> ids.unique(i % 2 == 0 ? "x" : "y" + i))
                .distinct()
                .count();
        assertEquals(20_000, distinct);
    }

    @Test
    void aSinksExceptionStopsTheReading() throws IOException {
        Path file = file("in.jsonl", LINES);
        Sink broken = new Sink() {
            @Override
            public void document(RawDocument document) {
                throw new IllegalStateException("disk full");
            }

            @Override
            public void failed(Failure failure) {
                throw new AssertionError(failure);
            }
        };
        assertThrows(IllegalStateException.class, () -> new DocumentReader().read(List.of(file.toString()), broken));
    }

    @Test
    void aLongFileOfLinesIsReadInSmallMemory() throws IOException {
        // 96 MiB of lines through a reader that may hold one of 1 KiB.
        Path file = folder.resolve("long.jsonl");
        byte[] chunk = ("{\"text\": \"" + "One met Two. ".repeat(70) + "\"}\n")
                .repeat(1000)
                .getBytes(UTF_8);
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < 100; i++) {
                out.write(chunk);
            }
        }
        int[] count = {0, 0};
        ReadOptions options = ReadOptions.standard().withLimits(new Limits(1024, 1, 1));
        new DocumentReader(options, java.io.InputStream.nullInputStream()).read(List.of(file.toString()), new Sink() {
            @Override
            public void document(RawDocument document) {
                count[0]++;
            }

            @Override
            public void failed(Failure failure) {
                count[1]++;
            }
        });
        assertEquals(100_000, count[0]);
        assertEquals(0, count[1]);
    }

    private Path file(String name, String content) throws IOException {
        return bytes(name, content.getBytes(UTF_8));
    }

    private Path bytes(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    @Test
    void monthsAndYearsInTheDateFieldAreKeptAndTold() throws IOException {
        Path file = file(
                "in.jsonl",
                "{\"text\": \"One met Two.\", \"date\": \"2012-09\"}\n{\"text\": \"Two met Three.\", \"date\": 2013}\n");
        Collected collected = Collected.read(file);
        assertEquals(
                List.of("2012-09", "2013"),
                collected.documents.stream()
                        .map(d -> d.part().orElseThrow().iso())
                        .toList());
        assertTrue(collected.documents.stream().allMatch(d -> d.given().isEmpty()));
        assertEquals(List.of("W-READ-7", "W-READ-7"), collected.warningCodes());
        assertEquals(
                "expected a day such as 2025-08-23, found \"2012-09\"; read as of that month",
                collected.warnings.get(0).message());
    }

    @Test
    void theUsersDateGoesWithEveryDocument() throws IOException {
        ReadOptions options = ReadOptions.standard().withDate(LocalDate.of(2024, 3, 14));
        Collected collected = Collected.read(
                options,
                file("in.jsonl", LINES).toString(),
                file("a.txt", "One met Two.").toString());
        assertEquals(3, collected.documents.size());
        assertTrue(collected.documents.stream()
                .allMatch(d -> d.assumed().equals(Optional.of(LocalDate.of(2024, 3, 14)))));
    }
}
