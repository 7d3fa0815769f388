package org.entente.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.entente.read.raw.ReadError;
import org.entente.read.raw.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatDetectorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><title>x|a.txt|HTML",
                "  <!-- saved --><!-- twice --><HTML lang=en>|a|HTML",
                "<?xml version='1.0'?><!DOCTYPE html PUBLIC \"x\"><html>|a.xml|HTML",
                "<div class=a>text</div>|a|HTML",
                "<p>text|a|HTML",
                "text <p> more|a.html|HTML",
                "text <p> more|a|TEXT",
                "<plan>: what next?|a|TEXT",
                "%PDF-1.7|a.txt|PDF",
                "junk before %PDF-1.7|a|PDF",
                "plain|a.pdf|TEXT",
                "{\"id\": 1}|a.txt|JSONL",
                "{ \"text\" : \"x\"}|-|JSONL",
                "{curly} words|a.txt|TEXT",
                "broken|a.jsonl|JSONL",
                "[1, 2]|a.ndjson|JSONL",
                "# Notes|a.md|TEXT"
            })
    void theContentDecidesThenTheName(String content, String name, Format format) throws UnreadableException {
        assertEquals(format, FormatDetector.detect(content.getBytes(UTF_8), name));
    }

    @Test
    void looksThroughWideEncodingsAndMarks() throws UnreadableException {
        assertEquals(Format.HTML, FormatDetector.detect("\ufeff<html><body>".getBytes(UTF_16LE), "a"));
        assertEquals(Format.HTML, FormatDetector.detect("<html><body>".getBytes(UTF_16LE), "a"));
        assertEquals(Format.JSONL, FormatDetector.detect("\ufeff{\"text\": 1}".getBytes(UTF_8), "a"));
    }

    @Test
    void thousandsOfCommentsDoNotExhaustTheStack() throws UnreadableException {
        assertEquals(Format.HTML, FormatDetector.detect(("<!-- x --> ".repeat(5900) + "<html>").getBytes(UTF_8), "a"));
    }

    @ParameterizedTest
    @CsvSource({"'\u0089PNG\r\n\u001a'", "'Rar!\u001a\u0007'", "'PK\u0003\u0004'", "'BZh91AY'", "'WARC/1.0'"})
    void whatIsKnownAndNotReadIsNamed(String head) {
        var e = assertThrows(
                UnreadableException.class, () -> FormatDetector.detect(head.getBytes(ISO_8859_1), "a.txt"));
        assertEquals(ReadError.NOT_TEXT, e.error());
    }
}
