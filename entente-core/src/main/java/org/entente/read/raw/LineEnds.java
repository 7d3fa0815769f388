package org.entente.read.raw;

/** One form of line end: {@code \n}. */
public final class LineEnds {
    private LineEnds() {}

    /** The text with {@code \r\n} and {@code \r} as {@code \n}. */
    public static String normalise(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
