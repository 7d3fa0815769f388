package org.entente.code.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.statement.CueKind;
import org.entente.codebook.statement.CueLexicon;
import org.entente.codebook.statement.Frame;
import org.entente.model.Annotated;
import org.entente.model.Relation;
import org.entente.model.Span;
import org.entente.model.Token;

/** Reports whose cue is a noun: "the ministry's claim that ...", "the claim by the rebels that ...". */
final class NounReports {
    private static final Set<String> AUTHOR = Set.of("by", "from", "of");

    private final CueLexicon lexicon;
    private final Voices voices;
    private final Tree tree;
    private final Quotations quotations;
    private final Speakers speakers;
    private final Pieces pieces;

    NounReports(CueLexicon lexicon, Voices voices, Annotated document, Tree tree, Quotations quotations) {
        this.lexicon = lexicon;
        this.voices = voices;
        this.tree = tree;
        this.quotations = quotations;
        this.speakers = new Speakers(voices, document, tree, quotations);
        this.pieces = new Pieces(tree, quotations);
    }

    List<Report> find() {
        List<Report> found = new ArrayList<>();
        for (Token token : tree.sentence().tokens()) {
            if (token.noun() && lexicon.noun(token.lemma()) && !quotations.inSpeech(token)) {
                report(token).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Report> report(Token noun) {
        Optional<Token> owner = owner(noun);
        Optional<Span> content = owner.flatMap(o -> content(noun, o));
        if (content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Report(
                tree.sentence().index(),
                CueKind.SPEECH,
                "statement.noun/" + noun.lemma(),
                Frame.Shape.CLAUSE,
                Optional.of(noun.span()),
                owner.map(speakers::owner),
                List.of(content.get()),
                List.of()));
    }

    /** Whose claim it is. */
    private Optional<Token> owner(Token noun) {
        for (Token child : tree.children(noun)) {
            if (child.relation() == Relation.PREP && AUTHOR.contains(child.lemma())) {
                Optional<Token> by = tree.child(child, Relation.POBJ).filter(voices::speaks);
                if (by.isPresent()) {
                    return by;
                }
            }
        }
        return tree.child(noun, Relation.POSS).filter(voices::speaks);
    }

    /** The clause that begins with "that" right behind the noun or whoever it is by. */
    private Optional<Span> content(Token noun, Token owner) {
        int at = Math.max(noun.index(), owner.index() > noun.index() ? tree.last(owner) : 0) + 1;
        for (int i = Math.min(at, noun.index() + 1); i < Math.min(tree.size(), at + 1); i++) {
            if (tree.token(i).lemma().equals("that") && tree.token(i).tag().equals("IN")) {
                return clause(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Span> clause(int that) {
        return tree.head(tree.token(that))
                .filter(verb -> verb.index() > that && tree.first(verb) == that)
                .flatMap(verb -> pieces.piece(that, tree.last(verb)));
    }
}
