package org.entente.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bullets and numbers that head an item of a list: "- ", "(a) ", "3. ", "2.1. ", "iv) ". */
final class ItemMarker {
    private static final String BULLET = "[•●▪◦■□·‣⁃*–—-]";
    private static final String NUMBER = "\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5}|[IVX]{2,5})[.)]";
    private static final String LEVELS = "\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.";
    private static final String CAPITAL = "\\(?[A-Z]\\)";
    private static final String CHINESE = "(?:（[一二三四五六七八九十\\d]+）|[一二三四五六七八九十]+、)";
    private static final Pattern MARKER = Pattern.compile("(?:(?:" + BULLET + "|" + NUMBER + "|" + LEVELS + "|"
            + CAPITAL + ")[ \\t\\u00a0]+(?=\\S)|" + CHINESE + "\\s*)");

    private ItemMarker() {}

    /** After the marker that begins at an index; the index itself where there is none. */
    static int end(String text, int begin, int end) {
        Matcher matcher = MARKER.matcher(text).region(begin, end);
        return matcher.lookingAt() && matcher.end() < end ? matcher.end() : begin;
    }
}
