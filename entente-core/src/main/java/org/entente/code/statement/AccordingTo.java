package org.entente.code.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.codebook.statement.CueKind;
import org.entente.codebook.statement.Frame;
import org.entente.model.Annotated;
import org.entente.model.Relation;
import org.entente.model.Span;
import org.entente.model.Token;

/** "According to X, Y", "Y, according to X", "Y1, according to X, Y2". */
final class AccordingTo {
    /** The rule's id. */
    static final String RULE = "statement.according-to";

    private final Tree tree;
    private final Speakers speakers;
    private final Pieces pieces;

    AccordingTo(Voices voices, Annotated document, Tree tree, Quotations quotations) {
        this.tree = tree;
        this.speakers = new Speakers(voices, document, tree, quotations);
        this.pieces = new Pieces(tree, quotations);
    }

    List<Report> find() {
        List<Report> found = new ArrayList<>();
        for (int i = 0; i + 1 < tree.size(); i++) {
            if (tree.token(i).lemma().startsWith("accord")
                    && tree.token(i).form().toLowerCase(java.util.Locale.ROOT).equals("according")
                    && tree.token(i + 1).lemma().equals("to")) {
                report(tree.token(i), tree.token(i + 1)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Report> report(Token according, Token to) {
        Optional<Token> named = tree.child(to, Relation.POBJ).or(() -> tree.child(according, Relation.POBJ));
        if (named.isEmpty()) {
            return Optional.empty();
        }
        int last = last(named.get());
        List<Span> content = content(according, last);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Span cue = new Span(according.span().begin(), to.span().end());
        return Optional.of(new Report(
                tree.sentence().index(),
                CueKind.SPEECH,
                RULE,
                Frame.Shape.CLAUSE,
                Optional.of(cue),
                Optional.of(speakers.at(named.get(), last)),
                content,
                List.of()));
    }

    /** Where the source ends; before a comma where the parser made the subject of the sentence an apposition to it. */
    private int last(Token named) {
        int last = tree.last(named);
        boolean verbNext = last + 1 < tree.size()
                && (tree.token(last + 1).tag().startsWith("VB")
                        || tree.token(last + 1).tag().equals("MD"));
        for (int i = named.index() + 1; verbNext && i < last; i++) {
            if (tree.token(i).form().equals(",")) {
                return i - 1;
            }
        }
        return last;
    }

    private List<Span> content(Token according, int last) {
        List<Span> found = new ArrayList<>();
        pieces.piece(0, according.index() - 1).ifPresent(found::add);
        boolean goesOn = last + 1 < tree.size() && tree.token(last + 1).form().equals(",");
        if (found.isEmpty() || goesOn) {
            pieces.piece(last + 1, tree.size() - 1).ifPresent(found::add);
        }
        return found;
    }
}
