package nl.samenspraak.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** What everybody may still do, in the memory of this node. */
@Component
class Allowances {

    /** A few hundred bytes each: 20 MB when somebody comes from everywhere at once. The longest unused go first. */
    private static final int MAX_KEPT = 50_000;

    /** After this, every allowance is full again and need not be remembered. */
    private static final Duration KEPT = Duration.ofDays(1);

    private record Key(String what, Object who) {}

    private final Cache<Key, Bucket> buckets;
    private final TimeMeter time;

    Allowances(Clock clock) {
        this.time = new Meter(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MAX_KEPT)
                .expireAfterAccess(KEPT)
                .build();
    }

    /** Takes one from what {@code who} may still do. */
    void take(String what, Object who, int times, Duration within) {
        take(what, who, 1, times, within);
    }

    /** Takes several, or none; more than there ever are is refused whatever the wait. */
    void take(String what, Object who, int several, int times, Duration within) {
        if (several > times) throw new TooManyAtOnce(times);
        var probe =
                buckets.get(new Key(what, who), key -> bucket(times, within)).tryConsumeAndReturnRemaining(several);
        if (!probe.isConsumed()) throw new TooOften(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Whether this is the first time within this while. */
    boolean first(String what, Object who, Duration within) {
        return buckets.get(new Key(what, who), key -> bucket(1, within)).tryConsume(1);
    }

    private Bucket bucket(int times, Duration within) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(times).refillGreedy(times, within))
                .withCustomTimePrecision(time)
                .build();
    }

    private record Meter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
