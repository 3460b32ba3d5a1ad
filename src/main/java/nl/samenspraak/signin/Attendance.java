package nl.samenspraak.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.people.Unattended;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody still sits there: not for too long, and doing something now and then. */
@Service
@Unattended
@Transactional
class Attendance {

    /** As seldom is written down what is said at every request; nobody is out early for it. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final Sittings sittings;
    private final JdbcClient database;
    private final Clock clock;
    private final SessionLimits limits;

    Attendance(Sittings sittings, JdbcClient database, Clock clock, SessionLimits limits) {
        this.sittings = sittings;
        this.database = database;
        this.clock = clock;
        this.limits = limits;
    }

    /** One row by its key; {@code act} when somebody does something just now. */
    boolean goesOn(SittingKey key, boolean act) {
        var row = database.sql("""
                select since, last_seen_at, last_act_at from sitting where session_hash = ? and ended_at is null""")
                .param(key.hash())
                .query((found, number) -> new Times(
                        found.getTimestamp(1).toInstant(),
                        found.getTimestamp(2).toInstant(),
                        found.getTimestamp(3).toInstant()))
                .optional();
        var over = row.flatMap(this::overdue);
        over.ifPresent(why -> sittings.end(key, why));
        if (row.isEmpty() || over.isPresent()) return false;
        note(key, row.get(), act);
        return true;
    }

    private record Times(Instant since, Instant seen, Instant acted) {}

    private Optional<Ending> overdue(Times times) {
        if (times.since().isBefore(longest())) return Optional.of(Ending.TOO_LONG);
        return idle().filter(times.acted()::isBefore).map(before -> Ending.IDLE);
    }

    private void note(SittingKey key, Times times, boolean act) {
        var now = clock.instant();
        var before = now.minus(NOTED);
        if (act && times.acted().isBefore(before))
            database.sql("update sitting set last_seen_at = ?, last_act_at = ? where session_hash = ?")
                    .params(Timestamp.from(now), Timestamp.from(now), key.hash())
                    .update();
        else if (times.seen().isBefore(before))
            database.sql("update sitting set last_seen_at = ? where session_hash = ?")
                    .params(Timestamp.from(now), key.hash())
                    .update();
    }

    /** Ends what is over though nothing asked, so that its open pages hear of it. */
    void endOverdue() {
        endBefore(longest(), "since", Ending.TOO_LONG);
        idle().ifPresent(before -> endBefore(before, "last_act_at", Ending.IDLE));
    }

    private void endBefore(Instant before, String column, Ending why) {
        sittings.end(why, sittings.open(column + " < :before").param("before", Timestamp.from(before)));
    }

    private Instant longest() {
        return clock.instant().minus(limits.absolute());
    }

    /** Who did nothing since is out. They may have done something for {@link #NOTED} after what was written down. */
    private Optional<Instant> idle() {
        return limits.idle().isPositive()
                ? Optional.of(clock.instant().minus(limits.idle()).minus(NOTED))
                : Optional.empty();
    }
}
