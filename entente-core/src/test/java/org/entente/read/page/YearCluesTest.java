package org.entente.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text says of the year of "14 March". 14 March is a Thursday in 2013, 2019, 2024 and 2030. */
class YearCluesTest {
    private static final MonthDay DAY = MonthDay.of(3, 14);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-14|Chad on Thursday agreed to leave before the end of 2024.",
                "2024-03-14|Chad said on Thursday that it would pay. It joined the pact in 2021.",
                "2019-03-14|Chad on Thursday agreed to leave. Talks will end in 2019 or in 2020.",
                "2024-03-14|Chad on Thursday left the pact it signed in 2021. Its goal is to cut emissions by 2050.",
                "2024-03-14|Chad will vote on Friday, it said on Thursday. The last vote was in 2022.",
                "2022-03-14|Chad left the pact. © 2019-2022 The Paper"
            })
    void wordsOfTheTextFixTheYear(LocalDate date, String text) {
        assertEquals(Optional.of(date), clues(text).settled(DAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad on Thursday left the pact.",
                "Chad left the pact it had signed in 2008.",
                "Chad left the pact on Thursday. It had joined in January 2025.",
                "Chad left the pact last Thursday, and 2019 troops with it.",
                "Chad on Thursday praised the 2030 Agenda and the World Cup of 2026."
            })
    void aChoiceOfYearsIsLeftOpen(String text) {
        assertEquals(Optional.empty(), clues(text).settled(DAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-14|2026-11-20|Chad on Thursday left the pact.",
                "2019-03-14|2023-05-01|Chad on Thursday left the pact.",
                "2025-03-14|2025-03-15|Chad left the pact on Thursday.",
                "2026-03-14|2026-11-20|Chad left the pact.",
                "2025-03-14|2026-01-02|Chad left the pact before the end of 2025, as it agreed to leave by 2025.",
                "2026-03-14|2026-11-20|Chad left the pact last Thursday."
            })
    void theFileGivesTheLastYearThatTheWordsAllow(LocalDate date, LocalDate file, String text) {
        assertEquals(date, clues(text).before(DAY, file));
    }

    @Test
    void readsWeekdaysInTheReportsLanguage() {
        YearClues clues =
                YearClues.of("Chad abandonó el pacto el jueves. Lo firmó en 2021.", 0, new Months().weekdays("es-CL"));
        assertEquals(Optional.empty(), clues.settled(DAY), "Spanish years are not read");
        assertEquals(LocalDate.of(2024, 3, 14), clues.before(DAY, LocalDate.of(2026, 1, 1)));
    }

    private static YearClues clues(String text) {
        return YearClues.of(text, 0, new Months().weekdays("en"));
    }
}
