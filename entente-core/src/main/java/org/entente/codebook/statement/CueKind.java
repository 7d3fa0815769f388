package org.entente.codebook.statement;

/** What a cue reports. */
public enum CueKind {
    /** Words put into somebody's mouth: said, noted, according to. */
    SPEECH,
    /** An act done by words, told as an act: condemned, urged. */
    ACT,
    /** An act that binds whoever does it: agreed, promised. Other rules code it. */
    UNDERTAKING,
    /** A thought, feeling or plan: believes, wants. */
    ATTITUDE,
    /** What a survey, document or inquiry shows. */
    FINDING
}
