package org.entente.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.PublicationDate;
import org.entente.model.TimeExpression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportDatesTest {
    @ParameterizedTest
    @CsvSource({
        "2024-05-03, 2024-05-03, DAY, 3 May 2024",
        "2024-04-29, 2024-05-05, WEEK, 29 Apr 2024–5 May 2024",
        "2024-05-01, 2024-05-31, MONTH, May 2024",
        "2024-06-01, 2024-08-31, SEASON, Jun 2024–Aug 2024",
        "2024-01-01, 2024-12-31, YEAR, 2024",
        "1990-01-01, 1999-12-31, DECADE, 1990–1999"
    })
    void showsNoMoreThanIsKnown(LocalDate start, LocalDate end, TimeExpression.Grain grain, String shown) {
        assertEquals(
                shown,
                ReportDates.of(
                        new TimeExpression(start, end, grain, TimeExpression.Basis.EXPLICIT, "", Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({"2024-05-03, DAY, 3 May 2024", "2024-05-01, MONTH, May 2024", "2024-01-01, YEAR, 2024"})
    void showsAPublicationDateAsFarAsItIsKnown(LocalDate date, TimeExpression.Grain grain, String shown) {
        assertEquals(shown, ReportDates.of(new PublicationDate(date, grain, PublicationDate.Basis.GIVEN)));
    }
}
