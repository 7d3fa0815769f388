package org.entente.read.raw;

/** Found text as it may stand in a message of one line. */
public final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    /** In quotes, at most 60 characters, control characters as spaces. */
    public static String of(String found) {
        return '"' + line(found, LONGEST) + '"';
    }

    /** On one line, at most so many characters. */
    public static String line(String found, int longest) {
        int end = Math.min(found.length(), 4 * longest);
        String line = found.substring(0, end)
                .replaceAll("[\\p{Cntrl}\\s\\u2028\\u2029]+", " ")
                .strip();
        return line.length() <= longest ? line : line.substring(0, longest - 3) + "...";
    }
}
