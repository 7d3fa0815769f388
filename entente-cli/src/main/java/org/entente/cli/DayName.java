package org.entente.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Days as ISO 8601 writes them. */
final class DayName implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String day) {
        try {
            return LocalDate.parse(day.strip());
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("expected a day such as 2024-03-14, found \"%s\"".formatted(day));
        }
    }
}
