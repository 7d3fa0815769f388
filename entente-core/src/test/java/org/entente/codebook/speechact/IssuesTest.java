package org.entente.codebook.speechact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.entente.annotate.Annotators;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Table;
import org.junit.jupiter.api.Test;

class IssuesTest {
    private static final String TRIGGERS = """
            trigger\tpart\tcontent\taddressee\tneeds\tunder\tsense\tcodes\tdoes_not
            ask\tverb\t%s\t\t\t\t%s
            """;

    private static Table table(String text) throws IOException {
        return Table.read("some.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void takesTheLongestPhrase() {
        var tokens = Annotators.annotate("They discussed the nuclear deal and tariffs.")
                .sentences()
                .get(0)
                .tokens();
        assertEquals(List.of("nuclear-deal", "tariffs"), Issues.standard().topics(tokens));
    }

    @Test
    void namesEveryIssue() {
        Issues issues = Issues.standard();
        assertTrue(
                issues.ids().size() >= 60,
                "expected a small ontology, found " + issues.ids().size());
        issues.ids()
                .forEach(id -> assertTrue(
                        issues.name(id).filter(name -> !name.isBlank()).isPresent(), id));
    }

    @Test
    void refusesAWordOfTwoIssues() throws IOException {
        Table twice = table("id\tname\twords\na\tA\tfish\nb\tB\tfish\n");
        CodebookException found = assertThrows(CodebookException.class, () -> Issues.of(twice));
        assertTrue(String.valueOf(found.getMessage()).contains("some.tsv:3"), found.toString());
    }

    @Test
    void refusesASlotItDoesNotKnow() throws IOException {
        Table wrong = table(TRIGGERS.formatted("infinitive", "asks"));
        CodebookException found = assertThrows(CodebookException.class, () -> Triggers.of(wrong, Set.of("asks")));
        assertTrue(String.valueOf(found.getMessage()).contains("some.tsv:2 column content"), found.toString());
    }

    @Test
    void refusesASenseItDoesNotKnow() throws IOException {
        Table wrong = table(TRIGGERS.formatted("inf", "shouts"));
        CodebookException found = assertThrows(CodebookException.class, () -> Triggers.of(wrong, Set.of("asks")));
        assertTrue(String.valueOf(found.getMessage()).contains("column sense"), found.toString());
    }

    @Test
    void refusesAWordClassItDoesNotKnow() throws IOException {
        Table wrong = table("word\tclass\nbank\tshore\n");
        CodebookException found = assertThrows(CodebookException.class, () -> WordList.of(wrong, Set.of("party")));
        assertTrue(String.valueOf(found.getMessage()).contains("some.tsv:2 column class"), found.toString());
    }
}
