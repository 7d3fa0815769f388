package org.entente.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;

/** Formats that are known by their first bytes and not read. */
enum Signature {
    ZIP("PK\u0003\u0004", "a ZIP archive (as .zip, .docx, .odt and .epub are)"),
    OLE("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "an old Office document (.doc, .xls)"),
    RTF("{\\rtf", "an RTF document"),
    POSTSCRIPT("%!PS", "PostScript"),
    PNG("\u0089PNG\r\n", "a PNG image"),
    JPEG("\u00ff\u00d8\u00ff", "a JPEG image"),
    GIF("GIF8", "a GIF image"),
    TIFF_LITTLE("II*\u0000", "a TIFF image"),
    TIFF_BIG("MM\u0000*", "a TIFF image"),
    RIFF("RIFF", "a RIFF file (.webp, .wav, .avi)"),
    ELF("\u007fELF", "a program"),
    JAVA("\u00ca\u00fe\u00ba\u00be", "a Java class"),
    SQLITE("SQLite format 3\u0000", "an SQLite database"),
    BZIP2("BZh9", "a bzip2 archive"),
    XZ("\u00fd7zXZ\u0000", "an xz archive"),
    ZSTD("(\u00b5/\u00fd", "a Zstandard archive"),
    SEVEN_ZIP("7z\u00bc\u00af'\u001c", "a 7z archive"),
    RAR("Rar!\u001a", "a RAR archive"),
    PARQUET("PAR1", "a Parquet file"),
    WARC("WARC/1.", "a WARC archive");

    private final String bytes;
    private final String words;

    Signature(String bytes, String words) {
        this.bytes = bytes;
        this.words = words;
    }

    /** What the bytes are, in words. */
    static Optional<String> of(byte[] head) {
        String begin = new String(head, 0, Math.min(head.length, 32), ISO_8859_1);
        for (Signature signature : values()) {
            if (begin.startsWith(signature.bytes)) {
                return Optional.of(signature.words);
            }
        }
        return Optional.empty();
    }
}
