package org.entente.cli;

import java.util.Arrays;
import java.util.Map;

/**
 * What the launcher found out about the terminal, since Java cannot.
 *
 * @param out whether standard output is one
 * @param err whether standard error is one
 * @param width cells in a line
 * @param colour whether colours are wanted
 */
record Terminal(boolean out, boolean err, int width, boolean colour) {
    private static final int USUAL_WIDTH = 120;

    /**
     * From {@code -Dentente.terminal=out,err} and the environment.
     *
     * @see "NO_COLOR: https://no-color.org"
     */
    static Terminal of(String property, Map<String, String> environment) {
        var streams = Arrays.asList(property.split(",", -1));
        boolean out = streams.contains("out");
        boolean colour = out && !environment.containsKey("NO_COLOR") && !"dumb".equals(environment.get("TERM"));
        return new Terminal(out, streams.contains("err"), width(environment.get("COLUMNS")), colour);
    }

    private static int width(@org.jspecify.annotations.Nullable String columns) {
        boolean number = columns != null && columns.matches("[1-9][0-9]{1,4}");
        return number ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
