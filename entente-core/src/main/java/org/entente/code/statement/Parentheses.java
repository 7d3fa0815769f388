package org.entente.code.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Relation;
import org.entente.model.Span;
import org.entente.model.Token;

/** What was said around a cue that stands at the end or in the middle: "Y, X said", "Y1, X said, Y2", quotations. */
final class Parentheses {
    private static final Set<Relation> ADJUNCTS = Set.of(
            Relation.PREP,
            Relation.NPADVMOD,
            Relation.ADVMOD,
            Relation.DATIVE,
            Relation.DOBJ,
            Relation.ADVCL,
            Relation.PRT,
            Relation.NSUBJ,
            Relation.AUX,
            Relation.OPRD,
            Relation.ACOMP);
    private static final Set<String> CIRCUMSTANCES = Set.of("when", "after", "as", "while", "before", "during");
    private static final Set<Relation> INDEPENDENT =
            Set.of(Relation.ROOT, Relation.PARATAXIS, Relation.DEP, Relation.META, Relation.DISCOURSE, Relation.CCOMP);

    private final Tree tree;
    private final Quotations quotations;
    private final Pieces pieces;

    Parentheses(Tree tree, Quotations quotations) {
        this.tree = tree;
        this.quotations = quotations;
        this.pieces = new Pieces(tree, quotations);
    }

    /** A quotation to the right of the cue, with nothing but adjuncts between. */
    Optional<Span> quotedAfter(VerbGroup group, int from, Predicate<Token> barrier) {
        int limit = Math.min(tree.size(), from + 25);
        for (int i = from; i < limit; i++) {
            Token token = tree.token(i);
            Optional<Quotation> quotation = quotations.at(token);
            if (quotation.isPresent()) {
                boolean fresh = i == from || quotations.at(tree.token(i - 1)).isEmpty() || tree.quotationMark(i);
                return fresh ? pieces.piece(i, quotedEdge(group, i, quotation.get())) : Optional.empty();
            }
            if (barrier.test(token)) {
                return Optional.empty();
            }
            if (token.verb() && !under(token, group.verb(), Relation.ADVCL, Relation.PREP)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The end of the quotation, or of what goes on after it in the reporter's words. */
    private int quotedEdge(VerbGroup group, int from, Quotation quotation) {
        int last = from;
        while (last + 1 < tree.size()
                && quotation.span().contains(tree.token(last + 1).span())) {
            last++;
        }
        if (quotations.sentenceLike(quotation)) {
            return last;
        }
        int end = Math.max(last, tree.last(group.verb()));
        for (Token child : tree.children(group.verb())) {
            if (child.index() > last && (child.relation() == Relation.CONJ || child.relation() == Relation.CC)) {
                end = Math.min(end, Math.max(last, tree.first(child) - 1));
            }
        }
        return end;
    }

    private boolean under(Token token, Token verb, Relation... relations) {
        for (Token child : tree.children(verb)) {
            for (Relation relation : relations) {
                if (child.relation() == relation
                        && tree.first(child) <= token.index()
                        && token.index() <= tree.last(child)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the cue clearly stands in or after what was said: a quotation, a clause, a pair of commas around it. */
    boolean encloses(VerbGroup group, Optional<Token> subject) {
        int first = first(group, subject);
        if (first == 0 || !closedBefore(first)) {
            return false;
        }
        boolean quoted = quotations
                .at(tree.token(first - 1))
                .filter(q -> quotations.words(q) >= 3 || quotations.sentenceLike(q))
                .isPresent();
        boolean clause = tree.children(group.verb()).stream()
                .anyMatch(child -> child.relation() == Relation.CCOMP && child.index() < first);
        return quoted || clause || commaAfter(group, subject);
    }

    /** Whether subject and verb follow, with nothing between, a quotation that ends in a comma or a cry. */
    boolean besideOpenQuotation(VerbGroup group, Optional<Token> subject) {
        int first = first(group, subject);
        return subject.isPresent()
                && first > 0
                && closedBefore(first)
                && quotations
                        .at(tree.token(first - 1))
                        .filter(q -> quotations.endsOpen(q) && quotations.sentenceLike(q))
                        .isPresent();
    }

    private boolean commaAfter(VerbGroup group, Optional<Token> subject) {
        int last = subject.filter(s -> s.index() > group.last()).map(tree::last).orElse(group.last());
        return last + 1 < tree.size() && tree.token(last + 1).form().equals(",");
    }

    /** The pieces around the cue; none where it is no parenthesis. */
    List<Span> around(VerbGroup group, Optional<Token> subject) {
        int first = first(group, subject);
        if (first == 0 || !closedBefore(first)) {
            return List.of();
        }
        int start = start(group, subject, first);
        Optional<Span> left = pieces.piece(start, first - 1);
        if (left.isEmpty()) {
            return List.of();
        }
        Optional<Span> right = right(group, subject, start, first);
        boolean quotedLeft = quotations.at(tree.token(first - 1)).isPresent();
        if (leadIn(start, first, quotedLeft, right)) {
            return right.map(List::of).orElse(List.of());
        }
        List<Span> found = new ArrayList<>();
        found.add(left.get());
        right.ifPresent(found::add);
        return found;
    }

    /** "Asked about the vote, he said", "While on tour, he said: '...'": circumstances, no part of what was said. */
    private boolean leadIn(int start, int first, boolean quotedLeft, Optional<Span> right) {
        Token head = tree.token(start);
        boolean participle = head.tag().equals("VBN") || head.tag().equals("VBG");
        if (participle && quotations.at(head).isEmpty()) {
            return true;
        }
        if (quotedLeft) {
            return false;
        }
        boolean quotedRight =
                right.flatMap(quotations::at).filter(quotations::sentenceLike).isPresent();
        boolean subordinate = head.tag().equals("IN") || head.tag().startsWith("W");
        boolean finite = finiteBetween(start, first);
        return quotedRight ? subordinate || !finite : right.isEmpty() && !finite;
    }

    private boolean finiteBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            String tag = tree.token(i).tag();
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD") || tag.equals("VB")) {
                return true;
            }
        }
        return false;
    }

    /** The first token of subject and cue together. */
    private int first(VerbGroup group, Optional<Token> subject) {
        int first = group.first();
        if (subject.isPresent() && subject.get().index() < group.first()) {
            Token head = subject.get();
            int begin = tree.first(head);
            for (int i = head.index() - 1; i >= begin; i--) {
                if (tree.quotationMark(i) && quotations.inSpeech(tree.token(i))) {
                    return i + 1;
                }
            }
            first = begin;
        }
        return first;
    }

    /** Whether a comma, a dash, a stop or a closing quotation mark stands before the cue. */
    private boolean closedBefore(int first) {
        Token before = tree.token(first - 1);
        String form = before.form();
        if (quotations.at(before).filter(quotations::sure).isPresent()) {
            return quotations.at(tree.token(first)).isEmpty();
        }
        return form.equals(",")
                || form.equals("?")
                || form.equals("!")
                || form.equals("--")
                || form.equals("—")
                || form.equals("–");
    }

    private int start(VerbGroup group, Optional<Token> subject, int first) {
        Optional<Quotation> quotation = quotations.at(tree.token(first - 1));
        if (quotation.isPresent() && quotations.sentenceLike(quotation.get())) {
            int at = first - 1;
            while (at > 0 && quotation.get().span().overlaps(tree.token(at - 1).span())) {
                at--;
            }
            boolean led = at > 0 && tree.punctuation(at - 1);
            if (led || at == 0) {
                return at;
            }
        }
        int inner = inserted(group, subject, first);
        if (inner > 0) {
            return inner;
        }
        Token verb = group.top();
        return INDEPENDENT.contains(verb.relation()) && !relative(verb) ? 0 : Math.min(tree.first(verb), first);
    }

    /** Where an insertion between dashes or brackets begins, if the cue closes it; 0 if there is none. */
    private int inserted(VerbGroup group, Optional<Token> subject, int first) {
        int next = subject.filter(s -> s.index() > group.last()).map(tree::last).orElse(group.last()) + 1;
        boolean dashed = next < tree.size() && dash(next);
        for (int i = first - 1; i > 0; i--) {
            String form = tree.token(i).form();
            if (form.equals(")")) {
                return 0;
            }
            if (form.equals("(") || (dashed && dash(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean dash(int at) {
        String form = tree.token(at).form();
        boolean spaced = tree.token(at - 1).span().end() < tree.token(at).span().begin();
        return form.equals("--") || form.equals("—") || form.equals("–") || (form.equals("-") && spaced);
    }

    private boolean relative(Token verb) {
        return verb.relation() == Relation.CCOMP
                && tree.first(verb) > 0
                && tree.head(verb).filter(h -> h.index() < tree.first(verb)).isPresent();
    }

    private Optional<Span> right(VerbGroup group, Optional<Token> subject, int start, int first) {
        int at = group.last();
        for (Token child : tree.children(group.verb())) {
            boolean next = child.index() > group.verb().index()
                    && ADJUNCTS.contains(child.relation())
                    && tree.first(child) <= at + 2
                    && tree.first(child) > first;
            boolean clause = child.relation() == Relation.ADVCL && !circumstance(child);
            if (next && !clause && quotations.at(child).isEmpty()) {
                at = Math.max(at, tree.last(child));
            }
        }
        int rest = at + 1;
        if (rest >= tree.size()) {
            return Optional.empty();
        }
        boolean quotedLeft = quotations.at(tree.token(first - 1)).isPresent();
        int word = rest;
        while (word < tree.size()
                && tree.punctuation(word)
                && quotations.at(tree.token(word)).isEmpty()) {
            word++;
        }
        if (word >= tree.size()) {
            return Optional.empty();
        }
        boolean quotedRight = quotations.at(tree.token(word)).isPresent();
        boolean goesOn =
                word > rest && (linked(start, first - 1, word) || (commaAfter(group, subject) && finite(word)));
        if (quotedLeft ? quotedRight : goesOn) {
            return pieces.piece(word, tree.size() - 1);
        }
        return Optional.empty();
    }

    /** "he said when asked", "she said after the vote": about the speaking, not about what was said. */
    private boolean circumstance(Token clause) {
        return CIRCUMSTANCES.contains(tree.token(tree.first(clause)).lemma());
    }

    private boolean finite(int from) {
        String head = tree.token(from).tag();
        if (head.equals("VBG") || head.startsWith("W")) {
            return false;
        }
        return tree.sentence().tokens().stream()
                .anyMatch(t -> t.index() > from
                        && (t.tag().equals("VBD")
                                || t.tag().equals("VBZ")
                                || t.tag().equals("VBP")
                                || t.tag().equals("MD")));
    }

    /** Whether the tree ties what stands after the cue to what stands before it. */
    private boolean linked(int start, int end, int rest) {
        for (Token token : tree.sentence().tokens()) {
            boolean left = token.index() >= start && token.index() <= end;
            boolean right = token.index() >= rest;
            boolean headLeft = token.head() >= start && token.head() <= end;
            if (token.relation() != Relation.PUNCT && ((left && token.head() >= rest) || (right && headLeft))) {
                return true;
            }
        }
        return false;
    }
}
