package org.entente.model;

/**
 * Primary sector of a party.
 *
 * @see "PLOVER manual 2.0, Actors: sectors"
 */
public enum Sector {
    AGR,
    BUS,
    COP,
    CRM,
    CVL,
    EDU,
    ELI,
    GOV,
    JRN,
    JUD,
    LAB,
    LEG,
    MED,
    MIL,
    OPP,
    PRE,
    PRM,
    PTY,
    REB,
    REF,
    REL,
    SOC,
    SPY,
    UAF,
    UNK
}
