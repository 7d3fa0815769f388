package org.entente.model;

/**
 * Who assigned the codes.
 *
 * @param name "entente", or a person
 * @param version of the coder
 * @param codebook name and version of the coding scheme; with a user's folder its name, version and hash after it
 */
public record CoderVersion(String name, String version, String codebook) {}
