package org.entente.codebook.place;

import java.util.OptionalDouble;
import org.entente.model.CountryCode;

/**
 * A place of the gazetteer.
 *
 * @param name as a reader would write it
 * @param capital whether a government sits there, so that the name may stand for it
 */
public record City(
        String name, CountryCode country, boolean capital, OptionalDouble latitude, OptionalDouble longitude) {}
