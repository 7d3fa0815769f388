package org.entente.resolve.time;

/**
 * Words at one place of a text read as a time.
 *
 * @param length how many words
 * @param needsLead whether it counts only behind a word that leads to a time, as "May" or "1998" do
 */
record Reading(int length, Meaning meaning, boolean needsLead) {
    static Reading plain(int length, Meaning meaning) {
        return new Reading(length, meaning, false);
    }

    static Reading led(int length, Meaning meaning) {
        return new Reading(length, meaning, true);
    }
}
