package org.entente.code.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.code.syntax.Clauses;
import org.entente.codebook.statement.CueKind;
import org.entente.codebook.statement.CueLexicon;
import org.entente.codebook.statement.Frame;
import org.entente.model.Annotated;
import org.entente.model.Relation;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Quotations set off by a colon, in the same sentence or the next: with a verb that reports nothing by itself ("The envoy
 * was blunt: '...'"), or with none ("Foreign ministry: '...'").
 */
final class Colons {
    private final CueLexicon lexicon;
    private final Annotated document;
    private final Tree tree;
    private final Quotations quotations;
    private final Speakers speakers;

    Colons(CueLexicon lexicon, Voices voices, Annotated document, Tree tree, Quotations quotations) {
        this.lexicon = lexicon;
        this.document = document;
        this.tree = tree;
        this.quotations = quotations;
        this.speakers = new Speakers(voices, document, tree, quotations);
    }

    /** Reports for colons whose quotation no other report holds. */
    List<Report> find(List<Report> others) {
        List<Report> found = new ArrayList<>();
        for (int i = 1; i < tree.size(); i++) {
            Token token = tree.token(i);
            if (token.form().equals(":") && quotations.at(token).isEmpty()) {
                quotation(token)
                        .filter(q -> free(q, others))
                        .flatMap(q -> report(token, q))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean free(Quotation quotation, List<Report> others) {
        return others.stream()
                .noneMatch(report -> report.content().stream().anyMatch(piece -> piece.overlaps(quotation.span())));
    }

    /** A sentence in quotation marks right after the colon. */
    private Optional<Quotation> quotation(Token colon) {
        int behind = colon.span().end();
        return quotations
                .after(behind)
                .filter(q -> q.span().begin() - behind <= 4)
                .filter(q -> document.words(between(behind, q)).isBlank())
                .filter(q -> quotations.words(q) >= 3 && quotations.sentenceLike(q));
    }

    private static Span between(int point, Quotation quotation) {
        return new Span(point, quotation.span().begin());
    }

    private Optional<Report> report(Token colon, Quotation quotation) {
        int from = segment(colon.index());
        Optional<Token> verb = verb(from, colon.index());
        if (verb.isEmpty()) {
            return label(from, colon.index()).map(head -> report(colon.span(), speakers.at(head), quotation));
        }
        VerbGroup group = VerbGroup.plain(tree, verb.get());
        boolean beside = group.last() + 1 == colon.index();
        Span cue = new Span(
                tree.token(group.first()).span().begin(),
                beside ? colon.span().end() : verb.get().span().end());
        return speakers.of(group).map(speaker -> report(cue, speaker, quotation));
    }

    /** Where the part of the sentence begins that ends in the colon: behind a dash, a semicolon or a stop. */
    private int segment(int colon) {
        for (int i = colon - 1; i > 0; i--) {
            String form = tree.token(i).form();
            boolean dash = form.equals("--") || form.equals("—") || form.equals("–");
            if (dash || form.equals(";") || (form.equals("-") && spaced(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean spaced(int at) {
        return tree.token(at - 1).span().end() < tree.token(at).span().begin();
    }

    private Report report(Span cue, Speaker speaker, Quotation quotation) {
        return new Report(
                tree.sentence().index(),
                CueKind.SPEECH,
                "statement.colon",
                Frame.Shape.QUOTE,
                Optional.of(cue),
                Optional.of(speaker),
                List.of(quotation.span()),
                List.of());
    }

    /** A verb that reports, else the last verb in front that somebody is the subject of. */
    private Optional<Token> verb(int from, int colon) {
        Clauses clauses = new Clauses(tree.sentence());
        Optional<Token> found = Optional.empty();
        for (int i = colon - 1; i >= from; i--) {
            Token token = tree.token(i);
            boolean main = token.verb()
                    && token.relation() != Relation.AUX
                    && quotations.at(token).isEmpty();
            if (main && !clauses.actors(token).isEmpty()) {
                if (speech(token)) {
                    return Optional.of(token);
                }
                found = found.or(() -> Optional.of(token));
            }
        }
        return found;
    }

    private boolean speech(Token token) {
        return lexicon.verbs(token.lemma()).stream().anyMatch(cue -> cue.kind() == CueKind.SPEECH);
    }

    /** The phrase that fills the part of the sentence up to the colon. */
    private Optional<Token> label(int from, int colon) {
        for (int i = colon - 1; i >= from && colon - from <= 12; i--) {
            Token token = tree.token(i);
            boolean top = token.head() < from || token.head() >= colon;
            if (token.noun() && top) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }
}
