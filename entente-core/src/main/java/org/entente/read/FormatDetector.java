package org.entente.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.read.raw.Encodings;
import org.entente.read.raw.ReadError;
import org.entente.read.raw.UnreadableException;

/** The format of bytes: by what they hold, then by what the file is called. */
final class FormatDetector {
    /** How many bytes of a document are looked at. */
    static final int HEAD = 1 << 16;

    private static final int PDF_HEAD = 1024;
    private static final Pattern PAGE = Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body)\\b");
    private static final Pattern FRAGMENT = Pattern.compile(
            "(?i)<(?:article|section|div|main|table|title|meta|link|script|p|h1|h2|ul)(?:\\s[^<>]{0,1000})?>");
    private static final Pattern ELEMENT = Pattern.compile("<([\\w:.-]{1,60})");
    private static final Pattern BEFORE =
            Pattern.compile("(?is)\\s+|<\\?.*?\\?>|<!--.*?-->|<!doctype\\s(?!\\s*html\\b).*?>");
    private static final Pattern OBJECT = Pattern.compile("\\s*\\{\\s*(?:\"[^\"\\n]{0,200}\"\\s*:|\\}\\s*)");
    private static final Pattern OBJECT_LINE = Pattern.compile("(?m)^\\s*\\{\\s*\"[^\"\\n]{0,200}\"\\s*:");

    private FormatDetector() {}

    /** Whether the bytes are a gzip stream (RFC 1952). */
    static boolean packed(byte[] head) {
        return head.length >= 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    /**
     * The format of a document or of many.
     *
     * @param head the first bytes, up to {@link #HEAD}
     * @param name of the file, without {@code .gz}
     * @throws UnreadableException if it is something known that is not read
     */
    static Format detect(byte[] head, String name) throws UnreadableException {
        if (pdf(head)) {
            return Format.PDF;
        }
        Optional<String> other = Signature.of(head);
        if (other.isPresent()) {
            throw new UnreadableException(
                    ReadError.NOT_TEXT, "expected text, HTML, PDF, JSON Lines or gzip of these, found " + other.get());
        }
        return written(text(head), Format.ofName(name));
    }

    private static Format written(String head, Optional<Format> named) throws UnreadableException {
        boolean lines = named.filter(Format.JSONL::equals).isPresent();
        String markup = head.substring(markup(head));
        if (PAGE.matcher(markup).lookingAt()) {
            return Format.HTML;
        }
        if (OBJECT.matcher(head).lookingAt()
                || (lines && OBJECT_LINE.matcher(head).find())) {
            return Format.JSONL;
        }
        if (head.stripLeading().startsWith("<?xml")
                && named.filter(Format.HTML::equals).isEmpty()) {
            throw new UnreadableException(
                    ReadError.NOT_TEXT,
                    "expected text, HTML, PDF, JSON Lines or gzip of these, found XML of type " + element(markup));
        }
        if (named.isPresent() && named.get() != Format.PDF) {
            return named.get();
        }
        return FRAGMENT.matcher(markup).lookingAt() ? Format.HTML : Format.TEXT;
    }

    /** Where white space, declarations and comments are over. */
    private static int markup(String head) {
        Matcher before = BEFORE.matcher(head);
        int at = 0;
        while (before.region(at, head.length()).lookingAt()) {
            at = before.end();
        }
        return at;
    }

    private static String element(String markup) {
        Matcher element = ELEMENT.matcher(markup);
        return element.lookingAt() ? "<" + element.group(1) + ">" : "not known";
    }

    private static boolean pdf(byte[] head) {
        return new String(head, 0, Math.min(head.length, PDF_HEAD), ISO_8859_1).contains("%PDF-");
    }

    /** For looking at marks in ASCII only. */
    private static String text(byte[] head) {
        Charset charset = Encodings.lineCharset(head);
        String text = new String(head, charset.equals(UTF_8) ? ISO_8859_1 : charset);
        return text.startsWith("\ufeff")
                ? text.substring(1)
                : text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
    }
}
