package org.entente.codebook.actor;

/** Which pronoun reports use for a person. */
public enum Gender {
    FEMALE,
    MALE
}
