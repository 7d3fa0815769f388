package org.entente.read.raw;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;

/**
 * How likely a decoding is right, judged by its characters outside ASCII: the ones that are common in the language an
 * encoding is used for count much, rare ones little. Common ideographs are those of the first level of JIS X 0208 and
 * GB 2312; common Hangul is that of KS X 1001.
 */
final class Plausibility {
    private static final int SAMPLE = 4000;
    private static final String TYPOGRAPHY =
            "\u2018\u2019\u201a\u201c\u201d\u201e\u2013\u2014\u2026\u2022\u20ac\u2122\u00a0\u00a3\u00a5\u00a7\u00a9\u00ab\u00ad\u00ae\u00b0\u00b7\u00bb\u00bd\u00bf\u00a1";
    /** Where Turkish has other letters in its encoding; Icelandic, which has these, has \u00e1 and \u00e6 as well. */
    private static final String ICELANDIC = "\u00fd\u00fe\u00f0\u00dd\u00de\u00d0";

    private static final String CJK_MARKS =
            "\u3001\u3002\u300c\u300d\u300e\u300f\uff0c\uff08\uff09\uff1a\uff1b\uff01\uff1f\u30fb\u30fc\u3000\u201c\u201d\u2018\u2019\u300a\u300b\u2026\u2014\u00b7";

    /** The languages an encoding is used for. */
    private enum Script {
        JAPANESE,
        KOREAN,
        CHINESE,
        LATIN
    }

    private final Script script;
    private final Ideographs ideographs = new Ideographs();

    private Plausibility(Script script) {
        this.script = script;
    }

    static double japanese(String text) {
        return new Plausibility(Script.JAPANESE).score(text);
    }

    static double korean(String text) {
        return new Plausibility(Script.KOREAN).score(text);
    }

    static double chinese(String text) {
        return new Plausibility(Script.CHINESE).score(text);
    }

    static double latin(String text) {
        return new Plausibility(Script.LATIN).score(text);
    }

    /** The highest of the four, for an encoding that any language uses. */
    static double any(String text) {
        return Math.max(Math.max(japanese(text), korean(text)), Math.max(chinese(text), latin(text)));
    }

    /** 0 to 1; 1 when all is ASCII. */
    private double score(String text) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < text.length() && count < SAMPLE; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && !Character.isLowSurrogate(c)) {
                sum += script == Script.LATIN ? latin(text, i) : asian(c);
                count++;
            }
        }
        return count == 0 ? 1 : Math.max(0, sum / count);
    }

    private double asian(char c) {
        if (CJK_MARKS.indexOf(c) >= 0) {
            return 1;
        } else if (c >= 0xFF00) {
            return c <= 0xFF5E ? 0.7 : 0.05;
        } else if (Character.getType(c) == Character.PRIVATE_USE || Character.getType(c) == Character.UNASSIGNED) {
            return -1;
        }
        return switch (UnicodeScript.of(c)) {
            case HIRAGANA, KATAKANA -> script == Script.JAPANESE ? 1 : 0.2;
            case HANGUL -> hangul(c);
            case HAN -> ideograph(c);
            default -> 0.15;
        };
    }

    private double hangul(char c) {
        return script == Script.KOREAN ? (ideographs.commonHangul(c) ? 1 : 0.2) : 0.1;
    }

    private double ideograph(char c) {
        return switch (script) {
            case JAPANESE -> ideographs.commonJapanese(c) ? 0.9 : 0.3;
            case CHINESE -> ideographs.commonChinese(c) ? 0.92 : 0.25;
            case KOREAN -> 0.25;
            case LATIN -> 0;
        };
    }

    private static double latin(String text, int at) {
        char c = text.charAt(at);
        if (TYPOGRAPHY.indexOf(c) >= 0) {
            return run(text, at) <= 3 ? 0.9 : 0.2;
        }
        if (!Character.isLetter(c) || c > 0x24F) {
            return 0.2;
        }
        if (ICELANDIC.indexOf(c) >= 0 && text.indexOf('\u00e1') < 0 && text.indexOf('\u00e6') < 0) {
            return 0.4;
        }
        return run(text, at) > 2 ? 0.1 : beside(text, at) ? 0.95 : 0.4;
    }

    private static boolean beside(String text, int at) {
        return (at > 0 && ascii(text.charAt(at - 1))) || (at + 1 < text.length() && ascii(text.charAt(at + 1)));
    }

    private static boolean ascii(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    /** Characters outside ASCII in a row here. */
    private static int run(String text, int at) {
        int begin = at;
        int end = at;
        while (begin > 0 && text.charAt(begin - 1) >= 0x80 && at - begin < 8) {
            begin--;
        }
        while (end < text.length() && text.charAt(end) >= 0x80 && end - at < 8) {
            end++;
        }
        return end - begin;
    }

    /** Which ideographs and Hangul are common, by their place in the national standards. */
    private static final class Ideographs {
        private final Charset japan = Charset.forName("EUC-JP");
        private final Charset china = Charset.forName("GB2312");
        private final Charset korea = Charset.forName("EUC-KR");

        boolean commonJapanese(char c) {
            int lead = lead(c, japan);
            return lead >= 0xB0 && lead <= 0xCF;
        }

        boolean commonChinese(char c) {
            int lead = lead(c, china);
            return lead >= 0xB0 && lead <= 0xD7;
        }

        boolean commonHangul(char c) {
            int lead = lead(c, korea);
            return lead >= 0xB0 && lead <= 0xC8;
        }

        private static int lead(char c, Charset charset) {
            byte[] bytes = String.valueOf(c).getBytes(charset);
            return bytes.length == 2 ? bytes[0] & 0xFF : 0;
        }
    }
}
