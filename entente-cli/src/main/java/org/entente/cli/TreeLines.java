package org.entente.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.entente.explain.SentenceExplanation;
import org.entente.export.VisibleText;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** The dependency tree of a sentence: heads above what depends on them, which is set in and in text order. */
final class TreeLines {
    private static final String STEP = "  ";

    /** How far a token is set in at most, so that a very long sentence stays a readable one. */
    private static final int DEEPEST = 40;

    private final SentenceExplanation explained;
    private final Sentence sentence;
    private final BitSet shown = new BitSet();
    private final List<List<String>> rows = new ArrayList<>();

    private record Placed(Token token, int depth) {}

    TreeLines(SentenceExplanation explained) {
        this.explained = explained;
        this.sentence = explained.sentence();
    }

    /** A line a token: place in the sentence, form, tag, lemma, relation, named entity, what the parser had instead. */
    List<String> all() {
        sentence.tokens().stream().filter(token -> token.head() < 0).forEach(this::addTree);
        // What hangs on no root, as in a tree with a ring, is told all the same.
        sentence.tokens().forEach(this::addTree);
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int at = column;
            widths.add(rows.stream()
                    .mapToInt(row -> row.get(at).codePointCount(0, row.get(at).length()))
                    .max()
                    .orElse(0));
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private void addTree(Token top) {
        Deque<Placed> open = new ArrayDeque<>(List.of(new Placed(top, 0)));
        while (!open.isEmpty()) {
            Placed next = open.pop();
            if (!shown.get(next.token().index())) {
                shown.set(next.token().index());
                add(next.token(), next.depth());
                List<Token> below = sentence.children(next.token());
                for (int at = below.size() - 1; at >= 0; at--) {
                    open.push(new Placed(below.get(at), Math.min(DEEPEST, next.depth() + 1)));
                }
            }
        }
    }

    private void add(Token token, int depth) {
        Token parsed = explained.parsed().token(token.index());
        boolean mended = parsed.head() != token.head() || parsed.relation() != token.relation();
        rows.add(List.of(
                String.valueOf(token.index() + 1),
                STEP.repeat(depth) + VisibleText.of(token.form()),
                token.tag(),
                VisibleText.of(token.lemma()),
                relation(token),
                token.entity().equals("O") ? "" : token.entity(),
                mended ? "parsed as %s of %s".formatted(relation(parsed), head(parsed)) : ""));
    }

    private String head(Token parsed) {
        return parsed.head() < 0
                ? "none"
                : VisibleText.of(sentence.token(parsed.head()).form());
    }

    private static String relation(Token token) {
        return token.relation().name().toLowerCase(Locale.ROOT);
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String fill = " ".repeat(widths.get(column) - cell.codePointCount(0, cell.length()));
            line.append(column == 0 ? fill + cell : cell + fill).append(STEP);
        }
        return line.toString().stripTrailing();
    }
}
