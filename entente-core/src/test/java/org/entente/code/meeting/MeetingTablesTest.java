package org.entente.code.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.Reports;
import org.entente.annotate.Annotators;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Table;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.meeting.MeetingLexicon;
import org.entente.model.Meeting;
import org.junit.jupiter.api.Test;

/** Every row of the meeting tables codes its own sentence, and not the one beside it. */
class MeetingTablesTest {
    private static final MeetingRule RULE = new MeetingRule(ActorLexicon.load());

    @Test
    void everyVerbCodesItsSentence() {
        check("meetings/verbs.tsv", "lemma");
    }

    @Test
    void everyNounCodesItsSentence() {
        check("meetings/nouns.tsv", "noun");
    }

    @Test
    void everyEffectAndRankIsOneThatIsKnown() {
        MeetingLexicon lexicon = new MeetingLexicon();
        assertEquals(Optional.of(MeetingLexicon.Effect.PLANNED), lexicon.effect("postpone"));
        assertEquals(Optional.of(MeetingLexicon.Rank.HEAD), lexicon.rank("president"));
        assertEquals(Optional.empty(), lexicon.verb("bake"));
    }

    @Test
    void aMissingTableIsNamed() {
        CodebookException fault = assertThrows(CodebookException.class, () -> Table.resource("meetings/none.tsv"));
        assertTrue(String.valueOf(fault.getMessage()).contains("meetings/none.tsv"), fault::toString);
    }

    private static void check(String table, String word) {
        List<String> wrong = new ArrayList<>();
        for (Table.Row row : Table.resource(table).rows()) {
            row.filled("codes").filter(text -> !told(text)).ifPresent(text -> wrong.add(row.line() + " must: " + text));
            row.filled("does_not")
                    .filter(MeetingTablesTest::codes)
                    .ifPresent(text -> wrong.add(row.line() + " must not: " + text));
            assertTrue(!row.cell(word).isEmpty(), () -> table + ":" + row.line());
        }
        assertEquals(List.of(), wrong);
    }

    /** Told by the rule itself, before anybody knows who the parties are. */
    private static boolean told(String text) {
        return !RULE.code(Annotators.annotate(text)).isEmpty();
    }

    private static boolean codes(String text) {
        return !Reports.claims(Meeting.class, text).isEmpty();
    }
}
