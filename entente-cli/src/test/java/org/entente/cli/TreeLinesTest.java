package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.explain.SentenceExplanation;
import org.entente.model.Annotated;
import org.entente.model.CodePoints;
import org.entente.model.Document;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.api.Test;

/** Every token has its line, whatever the tree. */
class TreeLinesTest {
    /** A sentence of the word "a" whose heads are given. */
    private static List<String> lines(int... heads) {
        List<Token> tokens = new ArrayList<>();
        for (int at = 0; at < heads.length; at++) {
            tokens.add(new Token(at, "a", "a", "NN", heads[at], Relation.DEP, "O", new Span(2 * at, 2 * at + 1)));
        }
        Sentence sentence =
                new Sentence(0, 0, Sentence.Kind.BODY, Optional.empty(), tokens, new Span(0, 2 * heads.length - 1));
        String text = "a ".repeat(heads.length);
        Document document = new Document(
                "d",
                Optional.empty(),
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                List.of(),
                "",
                "",
                Optional.empty());
        return new TreeLines(new SentenceExplanation(
                        new Annotated(document, List.of(sentence), CodePoints.of(text)),
                        sentence,
                        sentence,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .all();
    }

    @Test
    void whatDependsOnAHeadStandsBelowItAndIsSetIn() {
        assertEquals(
                List.of("2  a      NN  a  dep", "1    a    NN  a  dep", "3    a    NN  a  dep", "4      a  NN  a  dep"),
                lines(1, -1, 1, 2));
    }

    @Test
    void aRingOrALostRootLosesNoToken() {
        assertEquals(3, lines(1, 0, -1).size());
        assertEquals(2, lines(1, 0).size());
    }

    @Test
    void aVeryDeepTreeStaysNarrow() {
        int[] heads = new int[2000];
        for (int at = 0; at < heads.length; at++) {
            heads[at] = at - 1;
        }
        List<String> lines = lines(heads);
        assertEquals(heads.length, lines.size());
        assertTrue(lines.stream().allMatch(line -> line.length() < 120));
    }
}
