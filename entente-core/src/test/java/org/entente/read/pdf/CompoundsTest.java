package org.entente.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.codebook.Table;
import org.junit.jupiter.api.Test;

class CompoundsTest {
    @Test
    void everyExampleKeepsItsHyphenAndTheOtherLosesIt() {
        for (Table.Row row : Table.resource("input/compounds.tsv").rows()) {
            assertEquals(row.cell("codes"), joined(row.cell("codes")), row.toString());
            assertEquals(row.cell("does_not").replace("-", ""), joined(row.cell("does_not")), row.toString());
        }
    }

    /** A word broken at its hyphen and put together again. */
    private static String joined(String word) {
        int hyphen = word.indexOf('-') + 1;
        return Paragraphs.of(
                List.of(line(word.substring(0, hyphen), 100), line(word.substring(hyphen), 113)), Compounds.load());
    }

    private static PdfLine line(String text, double baseline) {
        return new PdfLine(1, text, 72, 300, baseline, 11, false, 40);
    }
}
