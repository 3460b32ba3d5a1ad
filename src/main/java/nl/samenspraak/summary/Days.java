package nl.samenspraak.summary;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenspraak.ballot.Tally;
import nl.samenspraak.discussion.RoundMarks;
import nl.samenspraak.round.RoundCard;

/**
 * What was said and taken on each day, in Europe/Amsterdam: from the first of it, or else from the opening, until today or the
 * closing; days on which nothing happened are among them.
 */
final class Days {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final RoundCard round;
    private final Instant now;

    Days(RoundCard round, Instant now) {
        this.round = round;
        this.now = now;
    }

    List<Overview.Day> of(RoundMarks marks, List<Tally> tallies) {
        var said = perDay(marks.paragraphs().values().stream()
                .flatMap(one -> Arrays.stream(one.posted()).mapToObj(Instant::ofEpochMilli)));
        var taken = perDay(
                tallies.stream().flatMap(tally -> tally.standings().stream()).map(one -> one.at()));
        var busy = Stream.concat(said.keySet().stream(), taken.keySet().stream())
                .sorted()
                .toList();
        var end = day(round.closesAt().isBefore(now) ? round.closesAt() : now);
        var first = busy.isEmpty() ? day(round.openedAt()) : busy.getFirst();
        var last = Stream.concat(Stream.of(first, end), busy.stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return first.datesUntil(last.plusDays(1))
                .map(day -> new Overview.Day(
                        day,
                        said.getOrDefault(day, 0L).intValue(),
                        taken.getOrDefault(day, 0L).intValue()))
                .toList();
    }

    private static Map<LocalDate, Long> perDay(Stream<Instant> moments) {
        return moments.collect(groupingBy(Days::day, counting()));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
