package org.entente.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.codebook.Table;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MarkupWordsTest {
    @Test
    void everyWordIsFoundInItsExampleAndNotInTheOther() {
        MarkupWords words = MarkupWords.load();
        for (Table.Row row : Table.resource("input/markup.tsv").rows()) {
            assertEquals(true, found(words, row, "codes"), row.toString());
            assertEquals(false, found(words, row, "does_not"), row.toString());
        }
    }

    private static boolean found(MarkupWords words, Table.Row row, String column) {
        Element element = new Element("div").addClass(row.cell(column));
        return row.cell("list").equals("aside") ? words.aside(element) : words.byline(element);
    }
}
