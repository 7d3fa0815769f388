package org.entente.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Place (and day) that heads a report: "SEOUL, Aug. 23 (Yonhap) --".
 *
 * @param place as a reader would write it: "Seoul"
 * @param date the day, with the year worked out from the publication date
 * @param agency the agency in it: "Yonhap"
 * @param span the whole dateline, its dash included
 */
public record Dateline(String place, Optional<LocalDate> date, Optional<String> agency, Span span) {}
