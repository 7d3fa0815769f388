package org.entente.code.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.statement.CueKind;
import org.entente.codebook.statement.Frame;
import org.entente.model.Annotated;
import org.entente.model.Relation;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Sources that frame a whole sentence, wherever they stand in it: "according to X", "in the words of X", "in X's words",
 * "as X put it".
 */
final class Viewpoints {
    /** What every rule of this kind is called. */
    static final String RULE = "statement.viewpoint/";

    private static final Set<String> WORDS = Set.of("word", "telling");

    private final Voices voices;
    private final Tree tree;
    private final Speakers speakers;
    private final Pieces pieces;

    /** A source in its place: tokens first to last, the cue's words among them. */
    private record Viewpoint(String name, int first, int last, Token source, int sourceEnd, Span cue) {}

    Viewpoints(Voices voices, Annotated document, Tree tree, Quotations quotations) {
        this.voices = voices;
        this.tree = tree;
        this.speakers = new Speakers(voices, document, tree, quotations);
        this.pieces = new Pieces(tree, quotations);
    }

    List<Report> find() {
        List<Report> found = new ArrayList<>();
        for (int i = 0; i + 1 < tree.size(); i++) {
            int at = i;
            accordingTo(at)
                    .or(() -> inWords(at))
                    .or(() -> putIt(at))
                    .flatMap(this::report)
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Viewpoint> accordingTo(int at) {
        Token according = tree.token(at);
        Token to = tree.token(at + 1);
        if (!according.form().equalsIgnoreCase("according") || !to.lemma().equals("to")) {
            return Optional.empty();
        }
        Span cue = new Span(according.span().begin(), to.span().end());
        return tree.child(to, Relation.POBJ)
                .or(() -> tree.child(according, Relation.POBJ))
                .map(named -> new Viewpoint("according-to", at, last(named), named, last(named), cue));
    }

    /** "in the words of X", "in X's words". */
    private Optional<Viewpoint> inWords(int at) {
        Token in = tree.token(at);
        Optional<Token> words = in.lemma().equals("in")
                ? tree.child(in, Relation.POBJ).filter(w -> WORDS.contains(w.lemma()))
                : Optional.empty();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> of =
                tree.child(words.get(), Relation.PREP).filter(p -> p.lemma().equals("of"));
        Optional<Token> author = of.flatMap(p -> tree.child(p, Relation.POBJ));
        Token end = of.orElse(words.get());
        Span cue = author.isPresent()
                ? new Span(in.span().begin(), end.span().end())
                : words.get().span();
        return author.or(() -> tree.child(words.get(), Relation.POSS))
                .filter(voices::speaks)
                .map(x -> new Viewpoint("in-words", at, Math.max(tree.last(x), end.index()), x, tree.last(x), cue));
    }

    /** "as X put it". */
    private Optional<Viewpoint> putIt(int at) {
        Token it = tree.token(at + 1);
        Token put = tree.token(at);
        boolean fixed = put.lemma().equals("put") && it.lemma().equals("it");
        boolean as = tree.child(put, Relation.MARK)
                .filter(m -> m.lemma().equals("as"))
                .isPresent();
        if (!fixed || !as) {
            return Optional.empty();
        }
        Span cue = new Span(put.span().begin(), it.span().end());
        return tree.child(put, Relation.NSUBJ)
                .map(x -> new Viewpoint("put-it", tree.first(put), tree.last(put), x, tree.last(x), cue));
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

    private Optional<Report> report(Viewpoint viewpoint) {
        List<Span> content = new ArrayList<>();
        pieces.piece(0, viewpoint.first - 1).ifPresent(content::add);
        boolean goesOn = viewpoint.last + 1 < tree.size()
                && tree.token(viewpoint.last + 1).form().equals(",");
        if (content.isEmpty() || goesOn) {
            pieces.piece(viewpoint.last + 1, tree.size() - 1).ifPresent(content::add);
        }
        if (content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Report(
                tree.sentence().index(),
                CueKind.SPEECH,
                RULE + viewpoint.name,
                Frame.Shape.CLAUSE,
                Optional.of(viewpoint.cue),
                Optional.of(speakers.at(viewpoint.source, viewpoint.sourceEnd)),
                content,
                List.of()));
    }
}
