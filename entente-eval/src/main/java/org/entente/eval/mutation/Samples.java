package org.entente.eval.mutation;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** One small input of every format and of the encodings in use. */
final class Samples {
    private static final String ENGLISH = """
            STRELSAU, March 3 \u2014 The foreign ministers of Arcadia and Ruritania met on Monday and agreed to reopen a consulate.

            \u201cWe have much work before us,\u201d the Arcadian minister said. Ruritania asked for \u20ac2 million in aid.
            - A second round follows in March.
            - Fish may be sold again.
            """;
    private static final String JAPANESE = "日本の外務大臣は月曜日、東京で韓国の外相と会談した。\n両国は対話を続けることで一致した。\n";
    private static final String KOREAN = "한국 외교부 장관은 월요일 도쿄에서 일본 외무상과 만났다.\n양국은 대화를 이어 가기로 했다.\n";
    private static final String CHINESE = "中国外交部长星期一在东京会见了日本外相。\n双方同意继续举行会谈。\n";
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="%s"><title>Ministers meet | The Strelsau Post</title>
            <meta property="og:site_name" content="The Strelsau Post"><meta name="author" content="Ann Author">
            <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
            "headline": "Ministers meet", "datePublished": "2025-03-03T10:00:00Z", "author": [{"name": "Ann Author"}]}</script></head>
            <body><nav><a href="/">Home</a></nav><article><h1>Ministers meet</h1><time datetime="2025-03-03">Monday</time>
            <p>%s</p><ul><li>One</li><li>Two &amp; three</li></ul><table><tr><td>a<td>b</table></article>
            <!-- end --><footer>All rights reserved</footer></body></html>
            """;

    private Samples() {}

    static List<Sample> all() throws IOException {
        byte[] lines = lines().getBytes(UTF_8);
        byte[] page = PAGE.formatted("utf-8", ENGLISH + JAPANESE).getBytes(UTF_8);
        return List.of(
                Sample.of("utf8.txt", (ENGLISH + KOREAN).getBytes(UTF_8)),
                Sample.of("latin.txt", ENGLISH.getBytes(Charset.forName("windows-1252"))),
                Sample.of("sjis.txt", JAPANESE.getBytes(Charset.forName("Shift_JIS"))),
                Sample.of("euckr.txt", KOREAN.getBytes(Charset.forName("EUC-KR"))),
                Sample.of("gb.txt", CHINESE.getBytes(Charset.forName("GB18030"))),
                Sample.of("wide.txt", ("\ufeff" + ENGLISH + CHINESE).getBytes(UTF_16LE)),
                Sample.of("unmarked", ENGLISH.getBytes(UTF_16BE)),
                Sample.of("page.html", page),
                Sample.of("sjis.html", PAGE.formatted("shift_jis", JAPANESE).getBytes(Charset.forName("Shift_JIS"))),
                Sample.of("deep.html", ("<div>".repeat(300) + ENGLISH).getBytes(UTF_8)),
                Sample.of("in.jsonl", lines),
                Sample.of("wide.jsonl", lines().getBytes(UTF_16LE)),
                Sample.of("in.jsonl.gz", gzip(lines)),
                Sample.of("report.txt.gz", gzip(ENGLISH.getBytes(UTF_8))),
                Sample.of("page.html.gz", gzip(page)),
                Sample.of("report.pdf", pdf(false)),
                Sample.of("locked.pdf", pdf(true)),
                Sample.of("report.pdf.gz", gzip(pdf(false))));
    }

    private static String lines() {
        return """
                {"id": "a", "text": "The ministers met.\\nThey agreed.", "date": "2025-03-03", "title": "Talks", "lang": "en"}
                {"id": "b", "text": "\u4f1a\u8b70 \\ud83c\\udf0d", "date": "3 March 2025", "publisher": "The Post"}

                {"text": "No id here.", "more": {"a": [1, 2.5e3, null, true]}}
                """;
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] pdf(boolean locked) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle("Joint Statement");
            for (int number = 1; number <= 2; number++) {
                page(document, number);
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument document, int number) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.beginText();
            out.setFont(new PDType1Font(FontName.TIMES_ROMAN), 11);
            out.setLeading(13);
            out.newLineAtOffset(72, 720);
            for (String line : List.of(
                    "Ministry of Foreign Affairs", "The ministers met on Mon-", "day in Strelsau.", "" + number)) {
                out.showText(line);
                out.newLine();
            }
            out.endText();
        }
    }
}
