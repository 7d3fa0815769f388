package org.entente.read.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.PublicationDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoundDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-08-03",
                "2025-08-03T23:59:59+09:00",
                "2025-08-03 10:00",
                "2025-08-03T00:30:00.123Z",
                "2025-8-3",
                "2025/08/03",
                "2025.08.03",
                "20250803",
                "20250803T101500Z",
                "20250803101500",
                "D:20250803101500+09'00'",
                "Sun, 3 Aug 2025 10:00:00 GMT",
                "3 August 2025",
                "3rd Aug. 2025",
                "August 3, 2025",
                "Sunday, August 3rd, 2025 at 10 am",
                " Aug 3 2025 "
            })
    void readsADayHoweverItIsWritten(String words) {
        assertEquals(Optional.of(LocalDate.of(2025, 8, 3)), FoundDate.parse(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2025-02-30",
                "2025-13-01",
                "20251301",
                "1754179200",
                "1710121212",
                "12/11/2025",
                "32 August 2025",
                "3 Agost 2025",
                "2025-08/03",
                "99999-01-01",
                "3 A 2025"
            })
    void refusesWhatIsNoDay(String words) {
        assertEquals(Optional.empty(), FoundDate.parse(words));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08, 2025-08",
        "2025/8, 2025-08",
        "August 2025, 2025-08",
        "Aug. 2025, 2025-08",
        "2025-08-00, 2025-08",
        "2025, 2025",
        "' 2025 ', 2025"
    })
    void keepsAMonthOrAYearAsWhatItIs(String words, String iso) {
        assertEquals(Optional.empty(), FoundDate.parse(words));
        assertEquals(Optional.of(iso), FoundDate.part(words).map(PublicationDate::iso));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "2025-13", "20250", "1175", "in 2025", "Agost 2025", "2025-08-03"})
    void refusesWhatIsNoMonthOrYear(String words) {
        assertEquals(Optional.empty(), FoundDate.part(words));
    }
}
