package org.entente.codebook.actor;

import java.text.Normalizer;

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
