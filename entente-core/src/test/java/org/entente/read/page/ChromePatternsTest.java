package org.entente.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.entente.codebook.Table;
import org.junit.jupiter.api.Test;

/** Every row of the table of chrome matches the line it must, and not the line it must not. */
final class ChromePatternsTest {
    @Test
    void eachRowMatchesItsOwnLineAndNotTheOther() {
        String weekday = new Months().weekday();
        List<String> faults = new ArrayList<>();
        for (Table.Row row : Table.resource(ChromePatterns.FILE).rows()) {
            ChromePattern pattern = ChromePattern.of(row, weekday);
            row.filled("matches")
                    .filter(line -> pattern.match(shape(line)).isEmpty())
                    .ifPresent(line -> faults.add("%d must match: %s".formatted(row.line(), line)));
            row.filled("does_not")
                    .filter(line -> pattern.match(shape(line)).isPresent())
                    .ifPresent(line -> faults.add("%d must not match: %s".formatted(row.line(), line)));
        }
        assertEquals(List.of(), faults, () -> String.join("\n", faults));
    }

    @Test
    void paragraphsOfAReportAreNoChromeAnywhere() {
        ChromePatterns patterns = new ChromePatterns(new Months());
        List<String> faults = new ArrayList<>();
        for (Table.Row row : Table.resource(ChromePatterns.FILE).rows()) {
            row.filled("does_not")
                    .filter(line -> line.endsWith("."))
                    .filter(line -> patterns.match(shape(line), false).isPresent())
                    .ifPresent(line -> faults.add("%d: %s".formatted(row.line(), line)));
        }
        assertEquals(List.of(), faults, () -> String.join("\n", faults));
    }

    private static String shape(String line) {
        return ChromePatterns.plain(line.replace("{date}", ChromePattern.DATE));
    }
}
