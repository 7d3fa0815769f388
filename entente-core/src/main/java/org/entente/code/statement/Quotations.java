package org.entente.code.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Annotated;
import org.entente.model.Span;
import org.entente.model.Token;

/** The quotations of one document, looked up by place. */
final class Quotations {
    /** A quotation of fewer words is a fragment: a name, a nickname, a word held at arm's length. */
    private static final int FRAGMENT = 4;

    private final Annotated document;
    private final List<Quotation> all;

    Quotations(Annotated document) {
        this.document = document;
        this.all = new ArrayList<>(new QuotationFinder().find(document));
    }

    List<Quotation> all() {
        return all;
    }

    /** The quotation that a token lies in, its marks included. */
    Optional<Quotation> at(Token token) {
        return at(token.span());
    }

    /** The quotation that overlaps a span, the first if there are several. */
    Optional<Quotation> at(Span span) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().end() <= span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < all.size() && all.get(low).span().overlaps(span) ? Optional.of(all.get(low)) : Optional.empty();
    }

    /** The first quotation that begins at a place or behind it. */
    Optional<Quotation> after(int point) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().begin() < point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < all.size() ? Optional.of(all.get(low)) : Optional.empty();
    }

    /** Whether a token lies in a quotation long enough to be speech. */
    boolean inSpeech(Token token) {
        return at(token)
                .filter(quotation -> sure(quotation) && words(quotation) >= FRAGMENT)
                .isPresent();
    }

    /** Whether its end is known: closed, or reopened by the next paragraph. A lone mark hides no cue and stretches nothing. */
    boolean sure(Quotation quotation) {
        return quotation.closed()
                || after(quotation.span().end()).filter(Quotation::continues).isPresent();
    }

    /** Words inside, by white space. */
    int words(Quotation quotation) {
        return document.words(quotation.span()).trim().split("\\s+").length;
    }

    /** Whether it reads like a whole sentence: a capital at its head, a stop or comma at its end. */
    boolean sentenceLike(Quotation quotation) {
        String inner = inner(quotation);
        if (inner.isEmpty()) {
            return false;
        }
        boolean head =
                inner.codePoints().filter(Character::isLetterOrDigit).limit(1).anyMatch(c -> !Character.isLowerCase(c));
        boolean end = ".,?!…-—".indexOf(inner.charAt(inner.length() - 1)) >= 0 || !quotation.closed();
        return head && end;
    }

    /** Whether its words end in a comma, as words do that the reporter's "X said" follows. */
    boolean endsOpen(Quotation quotation) {
        String inner = inner(quotation);
        return !inner.isEmpty() && ",?!".indexOf(inner.charAt(inner.length() - 1)) >= 0;
    }

    private String inner(Quotation quotation) {
        String words = document.words(quotation.span());
        int begin = 0;
        int end = words.length();
        while (begin < end && mark(words.charAt(begin))) {
            begin++;
        }
        while (end > begin && mark(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(begin, end).trim();
    }

    private static boolean mark(char c) {
        return "\"'“”„‟‘’«»‹›「」『』`".indexOf(c) >= 0;
    }
}
