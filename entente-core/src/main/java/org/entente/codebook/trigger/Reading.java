package org.entente.codebook.trigger;

/** Which edition of PLOVER decides where one type ends and the next begins. */
public enum Reading {
    /** PLOVER manual draft 2.0, with the corrections of plover/SOURCE.md. */
    MANUAL,
    /**
     * The conversion of CAMEO codes to PLOVER of 2021, draft 0.8, as the PLV pairs and converted CAMEO data follow it:
     * sanctions are COERCE, convictions ACCUSE, signed agreements SUPPORT, any intent AGREE.
     */
    CAMEO
}
