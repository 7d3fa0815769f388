package org.entente.code.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.codebook.statement.CueKind;
import org.entente.codebook.statement.Frame;
import org.entente.model.Annotated;
import org.entente.model.Sentence;
import org.entente.model.Span;

/**
 * Quotations that stand without a cue of their own go on with the last speaker: after "...," X said, in the same
 * paragraph, after a colon, or in paragraphs that are one quotation.
 */
final class Continuations {
    /** How many reports back the owner of a quotation can stand: those of the sentence before, with some to spare. */
    private static final int BACK = 16;

    private final Annotated document;
    private final Quotations quotations;

    Continuations(Annotated document, Quotations quotations) {
        this.document = document;
        this.quotations = quotations;
    }

    /** The same reports, their contents grown by quotations without an owner. */
    List<Report> attach(List<Report> reports) {
        List<Report> found = new ArrayList<>(reports);
        Coverage taken = new Coverage();
        reports.forEach(report -> report.content().forEach(taken::add));
        for (Quotation quotation : quotations.all()) {
            if (!taken.overlaps(quotation.span()) && whole(quotation)) {
                owner(quotation, found).ifPresent(at -> goOn(found, at, quotation));
            }
        }
        return found;
    }

    /** Whether it is a sentence of its own, not a name or a few words in one. */
    private boolean whole(Quotation quotation) {
        return quotations.words(quotation) >= 3 && quotations.sentenceLike(quotation);
    }

    /** Grows a report that quotes already; after one in the reporter's words the quotation is a statement of its own. */
    private void goOn(List<Report> reports, int at, Quotation quotation) {
        Report owner = reports.get(at);
        if (quoted(owner)) {
            reports.set(at, grown(owner, quotation));
        } else if (owner.speaker().isPresent()) {
            reports.add(at + 1, continued(owner, quotation));
        }
    }

    private static Report continued(Report owner, Quotation quotation) {
        return new Report(
                owner.sentence(),
                CueKind.SPEECH,
                "statement.continued",
                Frame.Shape.QUOTE,
                Optional.empty(),
                owner.speaker(),
                List.of(quotation.span()),
                List.of());
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
        int last = lastBefore(own.get().index(), reports);
        Optional<Integer> best = Optional.empty();
        for (int i = last; i >= 0 && i > last - BACK; i--) {
            Report report = reports.get(i);
            if (reach(report) <= quotation.span().begin() && adjoins(report, own.get())) {
                if (quoted(report)) {
                    return Optional.of(i);
                }
                best = best.isPresent() ? best : Optional.of(i);
            }
        }
        return best;
    }

    /** Index of the last report before a sentence; reports stand in the order of their sentences. */
    private static int lastBefore(int sentence, List<Report> reports) {
        int low = 0;
        int high = reports.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reports.get(middle).sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
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
        return touches && quotations.at(report.lastPiece()).isPresent();
    }

    /** The sentence at a place or, for a mark that stands right before one, behind it. */
    private Optional<Sentence> sentenceAt(int point) {
        List<Sentence> sentences = document.sentences();
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() && sentences.get(low).span().begin() <= point + 1
                ? Optional.of(sentences.get(low))
                : Optional.empty();
    }
}
