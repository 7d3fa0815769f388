package org.entente.code.instrument;

import java.util.Locale;
import java.util.Set;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Times at the end of a name: in "signed an agreement on trade on Monday" the day is the signing's and no part of the name. A
 * year that "of" or "for" joins to the name stays: "the treaty of 1998".
 */
record TrailingTimes(Sentence sentence) {
    private static final Set<String> TIMES = Set.of("DATE", "TIME");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "yesterday",
            "today",
            "tomorrow",
            "tonight");
    private static final Set<String> LEADS = Set.of(
            "on", "in", "at", "during", "by", "since", "until", "before", "after", "from", "late", "early", "later");
    private static final Set<String> NAMING = Set.of("of", "for", "between", "and", "to");

    /** The span up to the times at its end. */
    Span without(Span name, Token noun) {
        int last = last(name);
        int end = last;
        while (end > noun.index()) {
            int cut = cut(end, noun.index());
            if (cut == end) {
                break;
            }
            end = cut;
        }
        return end == last
                ? name
                : new Span(name.begin(), sentence.token(end).span().end());
    }

    private int last(Span name) {
        int last = 0;
        for (Token token : sentence.tokens()) {
            last = token.span().begin() < name.end() ? token.index() : last;
        }
        return last;
    }

    /** The last word before a time that ends at a word, and before what leads to it; the word itself if it ends none. */
    private int cut(int end, int least) {
        int at = end;
        while (at > least && (time(sentence.token(at)) || inside(at, end))) {
            at--;
        }
        boolean named = at > least && NAMING.contains(lower(at));
        if (at == end || named) {
            return end;
        }
        while (at > least && LEADS.contains(lower(at))) {
            at--;
        }
        while (at > least && sentence.token(at).relation() == Relation.PUNCT) {
            at--;
        }
        return at;
    }

    /** A comma or article within a time: "Monday, May 3". */
    private boolean inside(int at, int end) {
        Token token = sentence.token(at);
        boolean joint = token.relation() == Relation.PUNCT || token.relation() == Relation.DET;
        return at < end && joint && time(sentence.token(at + 1));
    }

    private static boolean time(Token token) {
        return TIMES.contains(token.entityType()) || DAYS.contains(token.form().toLowerCase(Locale.ROOT));
    }

    private String lower(int at) {
        return sentence.token(at).form().toLowerCase(Locale.ROOT);
    }
}
