package org.entente.export;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * How many terminal cells a text takes: wide East Asian characters and emoji two, combining marks none.
 *
 * @see "Unicode Standard Annex 11, East Asian Width"
 */
final class DisplayWidth {
    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int codePoint) {
        return switch (UCharacter.getType(codePoint)) {
            case UCharacter.NON_SPACING_MARK, UCharacter.ENCLOSING_MARK, UCharacter.FORMAT, UCharacter.CONTROL -> 0;
            default -> {
                int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
                yield width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
            }
        };
    }

    /** The text cut to a number of cells, with an ellipsis where something was cut, and padded to it. */
    static String fit(String text, int cells) {
        String shown = of(text) <= cells ? text : cut(text, cells - 1) + "…";
        return shown + " ".repeat(Math.max(0, cells - of(shown)));
    }

    private static String cut(String text, int cells) {
        StringBuilder shown = new StringBuilder();
        int taken = 0;
        for (int codePoint : text.codePoints().toArray()) {
            taken += of(codePoint);
            if (taken > cells) {
                break;
            }
            shown.appendCodePoint(codePoint);
        }
        return shown.toString();
    }
}
