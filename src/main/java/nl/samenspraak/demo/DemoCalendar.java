package nl.samenspraak.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When things in the demo's script happened: some days ago, and always by day, whenever the demo is started. */
class DemoCalendar {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime MORNING = LocalTime.of(8, 15);
    private static final LocalTime EVENING = LocalTime.of(18, 5);

    /** The last moment at which somebody can have been at work. */
    private final ZonedDateTime last;

    DemoCalendar(Instant now) {
        var today = now.atZone(ZONE);
        var time = today.toLocalTime();
        if (time.isBefore(MORNING.plusHours(1))) last = today.minusDays(1).with(EVENING);
        else last = time.isAfter(EVENING) ? today.with(EVENING) : today;
    }

    /** More days ago is earlier, also within a day. */
    Instant ago(double days) {
        var whole = (long) days;
        var end = whole == 0 ? last : last.minusDays(whole).with(EVENING);
        var length = Duration.between(end.with(MORNING), end).toSeconds();
        return end.minusSeconds(Math.round(length * (days - whole))).toInstant();
    }

    /** Half past nine on that day of the script; the day of the first start is 0. */
    Instant morning(int day) {
        return last.plusDays(day).with(LocalTime.of(9, 30)).toInstant();
    }
}
