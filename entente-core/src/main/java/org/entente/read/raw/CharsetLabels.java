package org.entente.read.raw;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Encodings by the names that pages and people give them. Where a name is commonly used for a larger set, the larger set
 * is meant.
 *
 * @see "WHATWG Encoding Standard, section 4.2, names and labels"
 */
public final class CharsetLabels {
    private static final int HEAD = 4096;
    private static final Pattern META =
            Pattern.compile("(?i)<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");
    private static final Pattern XML =
            Pattern.compile("(?i)^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w:.-]{2,40})[\"']");
    private static final Map<String, String> LARGER = Map.ofEntries(
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-8", "windows-1255"),
            Map.entry("iso-8859-8-i", "windows-1255"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("ms932", "windows-31j"),
            Map.entry("cp932", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("ksc5601", "x-windows-949"),
            Map.entry("cp949", "x-windows-949"),
            Map.entry("ms949", "x-windows-949"),
            Map.entry("uhc", "x-windows-949"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("x-x-big5", "Big5-HKSCS"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("unicode-1-1-utf-8", "UTF-8"));

    private CharsetLabels() {}

    /** The encoding that a label means; empty if there is none of this name. */
    public static Optional<Charset> charset(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        String larger = LARGER.getOrDefault(name, name);
        try {
            return Charset.isSupported(larger) ? Optional.of(Charset.forName(larger)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    /** What an HTML page's meta element or an XML declaration says, read from the first 4,096 bytes. */
    public static Optional<Charset> declared(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, HEAD), ISO_8859_1);
        Matcher xml = XML.matcher(head);
        Matcher meta = META.matcher(head);
        Optional<String> label =
                meta.find() ? Optional.of(meta.group(1)) : xml.find() ? Optional.of(xml.group(1)) : Optional.empty();
        // A page that says "utf-16" in ASCII is not in UTF-16 (HTML standard, 13.2.3.2).
        return label.flatMap(CharsetLabels::charset)
                .filter(found -> !found.name().startsWith("UTF-16"));
    }
}
