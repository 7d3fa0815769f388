package org.entente.codebook.actor;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which names are compared: lower case, no accents, no periods or apostrophes, one space for a hyphen. */
public final class NameKey {
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
                key.append(folded(Character.toLowerCase(c)));
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

    /** Whether a name is an acronym: capitals only, at most six of them. */
    public static boolean acronym(String name) {
        String letters = name.replace(".", "").replace("-", "");
        return letters.length() <= 6
                && letters.length() > 1
                && letters.equals(letters.toUpperCase(Locale.ROOT))
                && letters.chars().anyMatch(Character::isLetter);
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
    private static char folded(char c) {
        return switch (c) {
            case 'ł' -> 'l';
            case 'ø' -> 'o';
            case 'đ' -> 'd';
            case 'ı' -> 'i';
            default -> c;
        };
    }
}
