package org.entente.read.page;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A dateline as it stands at the head of a line.
 *
 * @param end index in the line where the report's first word stands
 * @param place as a reader would write it
 * @param date the day, where the year stands beside it
 * @param day the day, where no year does
 * @param byline the reporter it names, as Korean datelines do
 */
record DatelineText(
        int end,
        String place,
        Optional<LocalDate> date,
        Optional<MonthDay> day,
        Optional<String> agency,
        Optional<String> byline) {}
