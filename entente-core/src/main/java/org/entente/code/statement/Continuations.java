package org.entente.code.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.model.Annotated;
import org.entente.model.Sentence;
import org.entente.model.Span;

/**
 * Quotations that stand without a cue of their own go on with the last speaker: after "...," X said, in the same
 * paragraph, after a colon, or in paragraphs that are one quotation.
 */
final class Continuations {
    private final Annotated document;
    private final Quotations quotations;

    Continuations(Annotated document, Quotations quotations) {
        this.document = document;
        this.quotations = quotations;
    }

    /** The same reports, their contents grown by quotations without an owner. */
    List<Report> attach(List<Report> reports) {
        List<Report> found = new ArrayList<>(reports);
        for (Quotation quotation : quotations.all()) {
            if (free(quotation, found) && quotations.words(quotation) >= 3) {
                owner(quotation, found).ifPresent(at -> found.set(at, grown(found.get(at), quotation)));
            }
        }
        return found;
    }

    private static boolean free(Quotation quotation, List<Report> reports) {
        return reports.stream()
                .noneMatch(report -> report.content().stream().anyMatch(piece -> piece.overlaps(quotation.span())));
    }

    private static Report grown(Report report, Quotation quotation) {
        List<Span> pieces = new ArrayList<>(report.content());
        pieces.add(quotation.span());
        pieces.sort(Comparator.naturalOrder());
        return report.withContent(pieces);
    }

    /** The report before the quotation, if nothing but its own words lies between. */
    private Optional<Integer> owner(Quotation quotation, List<Report> reports) {
        Optional<Sentence> own = sentenceAt(quotation.span().begin());
        if (own.isEmpty() || own.get().span().begin() < quotation.span().begin()) {
            return Optional.empty();
        }
        int best = -1;
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            if (reach(report) <= quotation.span().begin() && adjoins(report, own.get()) && quoted(report)) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private boolean quoted(Report report) {
        return report.content().stream().anyMatch(piece -> quotations.at(piece).isPresent());
    }

    private static int reach(Report report) {
        return Math.max(report.lastPiece().end(), report.cue().map(Span::end).orElse(0));
    }

    /** Whether a report's words end in the sentence before this one, in its paragraph or as the paragraph before. */
    private boolean adjoins(Report report, Sentence sentence) {
        if (sentence.index() == 0) {
            return false;
        }
        Sentence before = document.sentences().get(sentence.index() - 1);
        boolean touches = reach(report) > before.span().begin();
        if (before.paragraph() == sentence.paragraph()) {
            return touches;
        }
        return touches
                && quotations.at(report.lastPiece()).isPresent()
                && report.lastPiece().end() >= before.span().end() - 1;
    }

    private Optional<Sentence> sentenceAt(int point) {
        return document.sentences().stream()
                .filter(s -> s.span().begin() <= point + 1 && point < s.span().end())
                .findFirst();
    }
}
