package org.entente.code.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.entente.model.Annotated;
import org.entente.model.CodePoints;
import org.entente.model.Sentence;
import org.entente.model.Span;

/**
 * Quotations of a document, the outermost only, paragraph by paragraph: straight and curly marks, guillemets, low and
 * corner marks, doubled apostrophes, British single marks. A mark without a partner never reaches beyond its paragraph.
 */
public final class QuotationFinder {
    /** Quotations in text order; they do not overlap. */
    public List<Quotation> find(Annotated document) {
        List<Quotation> found = new ArrayList<>();
        List<Sentence> sentences = document.sentences();
        boolean open = false;
        for (int from = 0; from < sentences.size(); ) {
            int to = from;
            while (to < sentences.size()
                    && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
                to++;
            }
            open = new Paragraph(document, sentences.subList(from, to), open).find(found);
            from = to;
        }
        return found;
    }

    /** One paragraph being read. */
    private static final class Paragraph {
        private final String text;
        private final CodePoints points;
        private final List<Sentence> sentences;
        private final int begin;
        private final int end;
        private final boolean afterOpen;
        private final Deque<Open> stack = new ArrayDeque<>();
        private final List<Quotation> found = new ArrayList<>();

        /** A mark that waits for its partner. */
        private record Open(int at, char closer) {}

        Paragraph(Annotated document, List<Sentence> sentences, boolean afterOpen) {
            this.text = document.document().text();
            this.points = document.points();
            this.sentences = sentences;
            this.afterOpen = afterOpen;
            int first = points.index(sentences.get(0).span().begin());
            this.begin = first > 0 && !Character.isWhitespace(text.charAt(first - 1)) ? first - 1 : first;
            this.end = points.index(sentences.get(sentences.size() - 1).span().end());
        }

        /** Adds what it finds; whether a quotation is still open at the end. */
        boolean find(List<Quotation> all) {
            for (int i = begin; i < end; ) {
                i = step(i);
            }
            boolean open = !stack.isEmpty();
            if (open) {
                Open first = stack.peekLast();
                add(first.at, firstSentenceOnly(first.at) ? sentenceEnd(first.at) : end, false);
            }
            all.addAll(found);
            return open;
        }

        /** A lone mark inside a paragraph is more likely a slip than the start of a long quotation. */
        private boolean firstSentenceOnly(int at) {
            return !text.substring(begin, at).isBlank();
        }

        private int sentenceEnd(int at) {
            int point = points.offset(at);
            for (Sentence sentence : sentences) {
                if (sentence.span().end() > point) {
                    return points.index(sentence.span().end());
                }
            }
            return end;
        }

        private int step(int i) {
            char c = text.charAt(i);
            int twice = QuotationMarks.doubleMark(text, i);
            if (twice > 0) {
                straight(i, i + twice);
                return i + twice;
            }
            if (!stack.isEmpty() && (closes(c) || (c == '”' && stack.getFirst().closer == '"'))) {
                close(i + 1, closes(c) ? c : stack.getFirst().closer);
            } else if (QuotationMarks.opener(c)) {
                open(i, c);
            } else if ((c == '‘' || c == '\'') && stack.isEmpty() && QuotationMarks.singleOpens(text, i)) {
                return single(i);
            }
            return i + 1;
        }

        private int single(int i) {
            int close = QuotationMarks.singleCloses(text, i, end);
            if (close < 0) {
                return i + 1;
            }
            add(i, close + 1, true);
            return close + 1;
        }

        private void straight(int from, int to) {
            boolean canOpen = QuotationMarks.canOpen(text, from, to);
            boolean inside = stack.stream().anyMatch(open -> open.closer == '"');
            if (!inside && !canOpen && !stack.isEmpty()) {
                // An opening mark of another style that a straight mark closes.
                close(to, stack.getFirst().closer);
                return;
            }
            if (inside && !(stack.size() == 1 && canOpen)) {
                close(to, '"');
            } else if (canOpen || from == begin) {
                if (inside) {
                    // A second opening mark: the first one was never closed.
                    add(stack.peekLast().at, from, false);
                    stack.clear();
                }
                stack.push(new Open(from, '"'));
            }
        }

        private boolean closes(char c) {
            return stack.stream().anyMatch(open -> open.closer == c);
        }

        private void open(int at, char c) {
            if (!stack.isEmpty() && !QuotationMarks.canOpen(text, at, at + 1)) {
                // An opening mark set where only a closing one can stand.
                close(at + 1, stack.getFirst().closer);
                return;
            }
            if (!stack.isEmpty() && !balanced(at, c)) {
                add(stack.peekLast().at, at, false);
                stack.clear();
            }
            stack.push(new Open(at, QuotationMarks.closerOf(c)));
        }

        /** Whether enough closing marks follow for all that are open and this one. */
        private boolean balanced(int at, char opener) {
            int open = stack.size();
            for (int i = at; i < end; i++) {
                char c = text.charAt(i);
                open += c == opener ? 1 : c == QuotationMarks.closerOf(opener) ? -1 : 0;
            }
            return open <= 0;
        }

        private void close(int to, char closer) {
            while (!stack.isEmpty()) {
                Open open = stack.pop();
                if (open.closer == closer) {
                    if (stack.isEmpty()) {
                        add(open.at, to, true);
                    }
                    return;
                }
            }
        }

        private void add(int from, int to, boolean closed) {
            int last = to;
            while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            boolean continues =
                    afterOpen && found.isEmpty() && text.substring(begin, from).isBlank();
            Span span = points.span(from, last);
            found.add(new Quotation(span, closed, continues));
        }
    }
}
