package org.entente.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as pages write them, in many languages, digits and calendars. */
final class DateFinderTest {
    private final DateFinder finder = new DateFinder(new Months());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "اگست 23, 2025",
                "23 اگست 2025",
                "۲۳ اگست ۲۰۲۵",
                "23 أغسطس 2025",
                "23 آب/أغسطس 2025",
                "٢٣ أغسطس ٢٠٢٥",
                "2025年8月23日",
                "令和7年8月23日",
                "令和7年（2025年）8月23日",
                "二〇二五年八月二十三日",
                "民國114年8月23日",
                "2025년 8월 23일",
                "2025.08.23",
                "2025. 8. 23.",
                "2025-08-23T09:40:00",
                "23 août 2025",
                "23 de agosto de 2025",
                "23. August 2025",
                "23.08.2025",
                "23/08/2025",
                "08/23/2025",
                "Aug. 23, 2025",
                "Saturday, August 23rd, 2025",
                "23-Aug-2025",
                "23 августа 2025 г.",
                "23 Ağustos 2025",
                "23 Agustus 2025",
                "۱ شهریور ۱۴۰۴",
            })
    void readsTheTwentyThirdOfAugust(String words) {
        List<DateMention> found = finder.find(words, DayOrder.UNKNOWN);
        assertEquals(
                List.of(LocalDate.of(2025, 8, 23)),
                found.stream().map(DateMention::date).toList());
    }

    @Test
    void doesNotGuessTheOrderOfDayAndMonth() {
        assertEquals(List.of(), finder.find("03/04/2025", DayOrder.UNKNOWN));
        assertEquals(
                LocalDate.of(2025, 4, 3),
                finder.find("03/04/2025", DayOrder.DAY_FIRST).get(0).date());
        assertEquals(
                LocalDate.of(2025, 3, 4),
                finder.find("03/04/2025", DayOrder.MONTH_FIRST).get(0).date());
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 February 2025", "Resolution 2231 of 20", "555 0100 2025", "13/13/2025", "May 2025"})
    void findsNoneWhereThereIsNone(String words) {
        assertEquals(List.of(), finder.find(words, DayOrder.DAY_FIRST));
    }
}
