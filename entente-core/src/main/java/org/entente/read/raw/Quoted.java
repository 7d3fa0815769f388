package org.entente.read.raw;

/** Found text as it may stand in a message of one line. */
public final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    /** In quotes, at most 60 characters, control characters and marks that turn the writing round as spaces. */
    public static String of(String found) {
        return '"' + line(found, LONGEST) + '"';
    }

    /** On one line, at most so many characters. */
    public static String line(String found, int longest) {
        int end = Math.min(found.length(), 4 * longest);
        String line = found.substring(0, end)
                .replaceAll("[\\p{Cc}\\s\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
        return line.length() <= longest ? line : line.substring(0, longest - 3) + "...";
    }
}
