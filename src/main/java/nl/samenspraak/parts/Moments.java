package nl.samenspraak.parts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How moments are written for people: in Europe/Amsterdam, near ones in words. */
public final class Moments {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Moments() {}

    /** "zojuist", "vandaag 9.05", "gisteren 16.12", "12 januari 16.12", with the year when it is another. */
    public static String near(Instant moment, Instant now, Locale locale) {
        var age = Duration.between(moment, now);
        if (!age.isNegative() && age.toSeconds() < 60) return dutch(locale) ? "zojuist" : "just now";
        return on(moment, now, locale);
    }

    /** The same without "zojuist", which would be wrong a minute later where nobody asks again. */
    public static String on(Instant moment, Instant now, Locale locale) {
        var dutch = dutch(locale);
        var at = moment.atZone(ZONE);
        var today = now.atZone(ZONE).toLocalDate();
        var time = time(at, dutch);
        var days = ChronoUnit.DAYS.between(at.toLocalDate(), today);
        if (days == 0) return (dutch ? "vandaag " : "today ") + time;
        if (days == 1) return (dutch ? "gisteren " : "yesterday ") + time;
        return date(at.toLocalDate(), today, locale) + (dutch ? " " : ", ") + time;
    }

    /** "vr 20 januari 2017, 17.00 uur (CET)": with weekday and zone, for deadlines. */
    public static String deadline(Instant moment, Locale locale) {
        var dutch = dutch(locale);
        var at = moment.atZone(ZONE);
        var day = at.format(DateTimeFormatter.ofPattern("EEE d MMMM yyyy", locale))
                .replace(".", "");
        var zone = at.format(DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH));
        return day + ", " + time(at, dutch) + (dutch ? " uur" : "") + " (" + zone + ")";
    }

    /** "vr 20 januari, 17.00 uur": where the zone stands elsewhere. */
    public static String shortDeadline(Instant moment, Locale locale) {
        var at = moment.atZone(ZONE);
        var day = at.format(DateTimeFormatter.ofPattern("EEE d MMMM", locale)).replace(".", "");
        return day + ", " + time(at, dutch(locale)) + (dutch(locale) ? " uur" : "");
    }

    /** "1 jul 2016 00:30:00 CEST": to the second, with the zone, where it must be beyond doubt. */
    public static String exactly(Instant moment, ZoneId zone, Locale locale) {
        var at = moment.atZone(zone);
        return at.format(DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss ", locale))
                + at.format(DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH));
    }

    /** "Nog 9 dagen", "Nog 3 uur", "Nog 5 minuten"; what is past has no time left: "Gesloten". */
    public static String left(Instant until, Instant now, Locale locale) {
        var dutch = dutch(locale);
        var left = Duration.between(now, until);
        if (left.isNegative() || left.isZero()) return dutch ? "Gesloten" : "Closed";
        if (left.toDays() >= 2) return dutch ? "Nog " + left.toDays() + " dagen" : left.toDays() + " days left";
        if (left.toHours() >= 2) return dutch ? "Nog " + left.toHours() + " uur" : left.toHours() + " hours left";
        var minutes = Math.max(1, left.toMinutes());
        if (dutch) return minutes == 1 ? "Nog 1 minuut" : "Nog " + minutes + " minuten";
        return minutes == 1 ? "1 minute left" : minutes + " minutes left";
    }

    /** "20 januari", with the year when it is not this one. */
    public static String date(LocalDate day, LocalDate today, Locale locale) {
        var pattern = day.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy";
        return day.format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    private static String time(ZonedDateTime at, boolean dutch) {
        return at.format(DateTimeFormatter.ofPattern(dutch ? "H.mm" : "H:mm"));
    }

    private static boolean dutch(Locale locale) {
        return locale.getLanguage().equals("nl");
    }
}
