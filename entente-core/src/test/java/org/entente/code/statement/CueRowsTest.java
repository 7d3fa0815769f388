package org.entente.code.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.entente.codebook.Table;
import org.entente.codebook.statement.CueKind;
import org.junit.jupiter.api.Test;

/** Each row of the cue lexicon carries a sentence it must code and, where sensible, one it must not. */
class CueRowsTest {
    @Test
    void everyCueReportsInItsOwnSentenceAndNotInTheOther() {
        List<String> faults = new ArrayList<>();
        for (Table.Row row : Table.resource("cues/verbs.tsv").rows()) {
            String lemma = row.cell("lemma").split(" ", 2)[0];
            row.filled("codes").filter(text -> !reports(text, lemma)).ifPresent(text -> faults.add("misses " + text));
            row.filled("does_not").filter(text -> reports(text, lemma)).ifPresent(text -> faults.add("codes " + text));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void everyNounReportsInItsOwnSentenceAndNotInTheOther() {
        List<String> faults = new ArrayList<>();
        for (Table.Row row : Table.resource("cues/nouns.tsv").rows()) {
            String rule = "statement.noun/" + row.cell("lemma");
            EnumSet<CueKind> speech = EnumSet.of(CueKind.SPEECH);
            row.filled("codes")
                    .filter(text -> !Statements.rules(text, speech).contains(rule))
                    .ifPresent(text -> faults.add("misses " + text));
            row.filled("does_not")
                    .filter(text -> Statements.rules(text, speech).contains(rule))
                    .ifPresent(text -> faults.add("codes " + text));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void everyCueHasASentenceThatItCodes() {
        List<String> without = Table.resource("cues/verbs.tsv").rows().stream()
                .filter(row -> row.cell("codes").isEmpty())
                .map(row -> row.cell("lemma"))
                .toList();
        assertEquals(List.of(), without);
    }

    private static boolean reports(String text, String lemma) {
        return Statements.rules(text, EnumSet.allOf(CueKind.class)).contains("statement.verb/" + lemma);
    }
}
