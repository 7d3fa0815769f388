package org.entente.read.page;

import java.util.Optional;
import java.util.Set;

/** How 03/04/2025 is to be read on a page. */
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    private static final Set<String> MONTH_FIRST_REGIONS = Set.of("US", "PH");
    private static final Set<String> DAY_FIRST_LANGUAGES = Set.of(
            "fr", "es", "it", "pt", "de", "nl", "ru", "uk", "pl", "tr", "ar", "ur", "id", "ms", "vi", "el", "ro", "cs",
            "da", "no", "nb", "fi", "hi", "bn", "he", "sr", "hr", "bg", "ka", "hy", "az", "kk");

    /** What a BCP 47 tag settles. English alone settles nothing. */
    static DayOrder of(Optional<String> tag) {
        if (tag.isEmpty()) {
            return UNKNOWN;
        }
        String[] parts = tag.get().split("[-_]", -1);
        String region = parts[parts.length - 1];
        if (MONTH_FIRST_REGIONS.contains(region)) {
            return MONTH_FIRST;
        }
        boolean otherEnglish = parts[0].equals("en") && parts.length > 1 && !region.equals("CA");
        return otherEnglish || DAY_FIRST_LANGUAGES.contains(parts[0]) ? DAY_FIRST : UNKNOWN;
    }
}
