package org.entente.codebook.plover;

/**
 * Where the manual contradicts itself or earlier editions, and what counts here.
 *
 * @param code that it is about
 * @param found what stands there
 * @param taken what this codebook takes
 */
public record Erratum(String code, String found, String taken) {}
