package org.entente.resolve.reference;

import java.util.Locale;
import java.util.Set;
import org.entente.model.Token;

/** Small closed classes of words that stand in names or beside them. */
final class NameWords {
    static final Set<String> MEN = Set.of("mr", "mr.", "sir", "lord");

    static final Set<String> WOMEN = Set.of("mrs", "mrs.", "ms", "ms.", "miss", "madam", "madame", "lady", "dame");

    static final Set<String> HONORIFICS = Set.of("dr", "dr.", "h.e.", "h.e", "hon.", "rev.", "sheikh", "prof.");

    /** What a name in capitals ends with that is no party. */
    static final Set<String> NO_PARTY = Set.of(
            "dialogue",
            "agreement",
            "treaty",
            "act",
            "accord",
            "accords",
            "plan",
            "process",
            "summit",
            "meeting",
            "conference",
            "declaration",
            "convention",
            "initiative",
            "programme",
            "program",
            "resolution",
            "talks",
            "war",
            "protocol",
            "framework",
            "statement",
            "communique",
            "pact",
            "deal",
            "charter",
            "constitution",
            "law",
            "bill",
            "report",
            "strategy",
            "action",
            "policy",
            "memorandum",
            "cup",
            "games",
            "election",
            "crisis",
            "fund",
            "prize",
            "package",
            "release",
            "cooperation");

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
