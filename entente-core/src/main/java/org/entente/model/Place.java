package org.entente.model;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Where something was.
 *
 * @param name as a reader would write it: "Tokyo"
 * @param geonameid GeoNames id
 * @param latitude WGS 84 degrees
 * @param longitude WGS 84 degrees
 * @param words as they stand in the text
 * @param span where the words stand
 */
public record Place(
        String name,
        Optional<CountryCode> country,
        OptionalLong geonameid,
        OptionalDouble latitude,
        OptionalDouble longitude,
        String words,
        Optional<Span> span) {}
