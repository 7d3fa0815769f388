package org.entente.model;

/**
 * What an event is about: "military", "territory". Which contexts there are is the codebook's.
 *
 * @param code lower case, as PLOVER writes it
 */
public record Context(String code) {}
