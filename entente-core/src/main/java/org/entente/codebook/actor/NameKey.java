package org.entente.codebook.actor;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The form in which names are compared: lower case, no accents, no periods or apostrophes, one space for a hyphen. */
public final class NameKey {
    private static final Pattern ENDING = Pattern.compile("[iyj]+\\b");

    private NameKey() {}

    /** The key of a name or word; empty for one without letters or digits. */
    public static String of(String name) {
        String plain = ascii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                fold(Character.toLowerCase(c), key);
            } else if (c == '+' || c == '&') {
                key.append(c == '+' ? "+" : " and");
            } else if (c != '.'
                    && c != '\''
                    && c != '’'
                    && c != '‘'
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return key.toString();
    }

    /**
     * One spelling of a key for names that are written over from other languages in several ways: "stoere" and "store",
     * "zelenskyy", "zelenskiy" and "zelensky". For comparing only.
     */
    public static String spelling(String key) {
        String plain = key.replace("oe", "o")
                .replace("ae", "a")
                .replace("ue", "u")
                .replace("aa", "a")
                .replace("ou", "u");
        return ENDING.matcher(plain).replaceAll("y");
    }

    /** Whether a name is an acronym: capitals only, at most six of them. */
    public static boolean acronym(String name) {
        int letters = 0;
        int others = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetter(c) && !Character.isUpperCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
            others += Character.isLetter(c) || c == '.' || c == '-' ? 0 : 1;
        }
        return letters > 0 && letters + others > 1 && letters + others <= 6;
    }

    private static boolean ascii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Letters that do not come apart into a base and a mark. */
    private static void fold(char c, StringBuilder key) {
        switch (c) {
            case 'ł' -> key.append('l');
            case 'ø' -> key.append('o');
            case 'đ', 'ð' -> key.append('d');
            case 'ı' -> key.append('i');
            case 'æ' -> key.append("ae");
            case 'œ' -> key.append("oe");
            case 'ß' -> key.append("ss");
            case 'þ' -> key.append("th");
            default -> key.append(c);
        }
    }
}
