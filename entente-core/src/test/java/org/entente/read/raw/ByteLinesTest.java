package org.entente.read.raw;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ByteLinesTest {
    @Test
    void linesEndAtLineFeedsAndLoseTheirCarriageReturns() throws IOException {
        assertEquals(List.of("a", "", "b\rc", "d"), lines("a\r\n\nb\rc\nd", UTF_8));
        assertEquals(List.of("a"), lines("a\n", UTF_8));
        assertEquals(List.of(), lines("", UTF_8));
    }

    @Test
    void aByteOfTenInAWideCharacterEndsNoLine() throws IOException {
        // U+0A05 and U+050A hold the byte 0x0A.
        assertEquals(List.of("\u0a05", "\u050ab"), lines("\u0a05\n\u050ab\r\n", UTF_16LE));
        assertEquals(List.of("\u0a05", "\u050ab"), lines("\u0a05\n\u050ab\r\n", UTF_16BE));
        assertEquals(List.of("\u0a05", "b"), lines("\u0a05\nb", Charset.forName("UTF-32LE")));
    }

    @Test
    void linesLongerThanTheBufferAreWhole() throws IOException {
        String line = "x".repeat(200_000);
        assertEquals(List.of(line, line), lines(line + "\n" + line + "\n", UTF_8));
    }

    @Test
    void aLineOfMoreThanTheLimitIsCutAndItsLengthKnown() throws IOException {
        ByteLines lines = new ByteLines(new ByteArrayInputStream("12345678\n12345\n".getBytes(UTF_8)), UTF_8, 5);
        ByteLines.Line cut = lines.next().orElseThrow();
        assertTrue(cut.cut());
        assertEquals(8, cut.length());
        assertEquals("12345", new String(cut.bytes(), UTF_8));
        assertFalse(lines.next().orElseThrow().cut());
        assertEquals(Optional.empty(), lines.next());
    }

    private static List<String> lines(String text, Charset charset) throws IOException {
        ByteLines lines = new ByteLines(new ByteArrayInputStream(text.getBytes(charset)), charset, 1 << 20);
        List<String> found = new ArrayList<>();
        for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            found.add(new String(line.get().bytes(), charset));
        }
        return found;
    }
}
