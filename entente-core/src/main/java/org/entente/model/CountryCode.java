package org.entente.model;

import java.util.Locale;
import java.util.Set;

/**
 * ISO 3166-1 alpha-3, plus KOS for Kosovo, or one of PLOVER's codes for bodies of no one state.
 *
 * @param value three upper-case letters
 * @see "PLOVER manual 2.0, Actors: country slot"
 */
public record CountryCode(String value) implements Comparable<CountryCode> {
    private static final Set<String> BODIES = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

    public CountryCode {
        if (value.length() != 3 || !value.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException(
                    "country code: expected three letters A-Z, found \"%s\"".formatted(value));
        }
    }

    /** Whether these letters are one of the codes: a state's that ISO lists today, KOS, or a body's. */
    public static boolean isKnown(String letters) {
        return BODIES.contains(letters)
                || letters.equals("KOS")
                || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(letters);
    }

    /** Whether it stands for a state and not for a body of no one state. */
    public boolean state() {
        return !BODIES.contains(value);
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
