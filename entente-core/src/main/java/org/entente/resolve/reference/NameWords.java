package org.entente.resolve.reference;

import java.util.Locale;
import java.util.Set;
import org.entente.model.Token;

/** Small closed classes of words that stand in names or beside them. */
final class NameWords {
    static final Set<String> MEN = Set.of("mr", "mr.", "sir", "lord");

    static final Set<String> WOMEN = Set.of("mrs", "mrs.", "ms", "ms.", "miss", "madam", "madame", "lady", "dame");

    static final Set<String> HONORIFICS = Set.of("dr", "dr.", "h.e.", "h.e", "hon.", "rev.", "sheikh", "prof.");

    /** Adverbs that open a sentence in a capital and so look like a first name. */
    static final Set<String> OPENERS = Set.of(
            "later",
            "earlier",
            "afterwards",
            "afterward",
            "meanwhile",
            "separately",
            "today",
            "yesterday",
            "tomorrow",
            "then",
            "still",
            "also",
            "instead",
            "however",
            "elsewhere",
            "recently",
            "lately",
            "finally",
            "previously",
            "nevertheless",
            "nonetheless",
            "moreover",
            "furthermore",
            "additionally",
            "thereafter",
            "soon");

    static final Set<String> NAMING = Set.of("O", "GPE", "NORP", "PERSON");

    static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    static final Set<String> PLACING = Set.of("in", "at", "near", "outside", "from", "to", "around");

    static final Set<String> PARTICLES =
            Set.of("al", "el", "bin", "ibn", "de", "da", "di", "von", "van", "der", "dos", "le", "la", "du");

    private NameWords() {}

    static boolean weekday(Token token) {
        return CALENDAR.contains(token.lemma());
    }

    static boolean honorific(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return MEN.contains(form) || WOMEN.contains(form) || HONORIFICS.contains(form);
    }

    static boolean initial(Token token) {
        return token.form().length() <= 3
                && (token.form().endsWith(".") || token.form().equals("Jr"));
    }
}
