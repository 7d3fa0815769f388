package org.entente.train.corpus;

/** What a marked stretch of words is in an event. */
public enum Role {
    ACTOR('A'),
    ACT('E'),
    RECIPIENT('R');

    private final char letter;

    Role(char letter) {
        this.letter = letter;
    }

    /** The letter it is marked with. */
    public char letter() {
        return letter;
    }
}
