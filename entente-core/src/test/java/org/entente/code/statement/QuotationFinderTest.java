package org.entente.code.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.annotate.Annotators;
import org.entente.model.Annotated;
import org.entente.model.CodePoints;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.api.Test;

/** Each line of a text is a paragraph of one sentence here: the finder looks at paragraphs and sentence ends only. */
class QuotationFinderTest {
    private static List<String> found(String text) {
        Annotated document = paragraphs(text);
        return new QuotationFinder()
                .find(document).stream().map(q -> document.words(q.span())).toList();
    }

    private static Annotated paragraphs(String text) {
        CodePoints points = CodePoints.of(text);
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                Span span = points.span(from, from + line.length());
                Token token = new Token(0, line, line, "NN", -1, Relation.ROOT, "O", span);
                int index = sentences.size();
                sentences.add(new Sentence(index, index, Sentence.Kind.BODY, Optional.empty(), List.of(token), span));
            }
            from += line.length() + 1;
        }
        return new Annotated(Annotators.document(text), sentences, points);
    }

    @Test
    void findsStraightAndCurlyMarks() {
        assertEquals(List.of("\"We agree,\"", "“But not today.”"), found("\"We agree,\" he said. “But not today.”"));
    }

    @Test
    void findsMarksOfOtherScripts() {
        assertEquals(List.of("«Non»", "„Nein“", "「いいえ」", "『駄目』"), found("He said «Non» and „Nein“ and 「いいえ」 or 『駄目』."));
    }

    @Test
    void findsDoubledApostrophes() {
        assertEquals(List.of("''We are late''"), found("''We are late'' was all she said."));
    }

    @Test
    void tellsSingleMarksFromApostrophes() {
        assertEquals(
                List.of("'It's the ministers' fault,'"),
                found("'It's the ministers' fault,' she said of the '90s and the farmers' strike."));
    }

    @Test
    void tellsCurlySingleMarksFromApostrophes() {
        assertEquals(List.of("‘We’re done.’"), found("It’s late. ‘We’re done.’ That’s the clerks’ view."));
    }

    @Test
    void keepsOnlyTheOuterOfNestedQuotations() {
        assertEquals(
                List.of("“He told me ‘no’ twice and “never” once.”"),
                found("“He told me ‘no’ twice and “never” once.” She left."));
    }

    @Test
    void anUnclosedQuotationEndsWithItsParagraph() {
        assertEquals(List.of("“We go on.", "“We stay.”"), found("“We go on.\nNobody left.\n“We stay.” He sat down."));
    }

    @Test
    void aNewParagraphReopensAQuotation() {
        Annotated document = paragraphs("“We go on.\n“We never stop.”");
        List<Quotation> found = new QuotationFinder().find(document);
        assertEquals(List.of(false, true), found.stream().map(Quotation::closed).toList());
        assertEquals(
                List.of(false, true), found.stream().map(Quotation::continues).toList());
    }

    @Test
    void aSecondOpeningMarkEndsAnUnclosedQuotation() {
        assertEquals(
                List.of("\"We go on, he said.", "\"We stay,\""), found("\"We go on, he said. \"We stay,\" she said."));
    }

    @Test
    void aStraightMarkMayCloseACurlyOne() {
        assertEquals(List.of("“We stay,\""), found("“We stay,\" she said."));
    }

    @Test
    void inchesOpenNoQuotation() {
        assertEquals(List.of(), found("The pipe was 12\" wide."));
    }

    @Test
    void countsCodePoints() {
        assertEquals(List.of("“🌍 first”"), found("🌍🌍 He said “🌍 first” again."));
    }
}
