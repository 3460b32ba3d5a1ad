package nl.samenspraak.discussion;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenspraak.parts.Moments;

/** How many Mondays to Fridays began, in Amsterdam, since something happened; public holidays count as well. */
final class WorkingDays {

    private WorkingDays() {}

    static int between(Instant from, Instant until) {
        var first = day(from);
        var last = day(until);
        return first.isAfter(last)
                ? 0
                : (int) first.datesUntil(last)
                        .map(day -> day.plusDays(1))
                        .filter(day ->
                                day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                        .count();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Moments.ZONE).toLocalDate();
    }
}
