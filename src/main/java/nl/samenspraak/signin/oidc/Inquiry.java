package nl.samenspraak.signin.oidc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something a provider is asked: by one at a time, and never within a lock, where whoever wants another provider would queue
 * behind one that is silent. Who comes meanwhile waits for that answer, though no longer than our patience lasts.
 */
final class Inquiry<T> {

    private record Heard<T>(@Nullable T answer, @Nullable RuntimeException trouble, Instant at) {}

    private record Answer<T>(T answer, Instant at) {}

    private final Supplier<T> question;
    private final Duration fresh;
    private final Duration freshTrouble;
    private final Clock clock;
    private final AtomicReference<@Nullable CompletableFuture<Heard<T>>> underWay = new AtomicReference<>();
    private volatile @Nullable Heard<T> last;
    private volatile @Nullable Answer<T> lastAnswer;

    /** An answer is believed for as long as {@code fresh}; that there was none for as long as {@code freshTrouble}. */
    Inquiry(Supplier<T> question, Duration fresh, Duration freshTrouble, Clock clock) {
        this.question = question;
        this.fresh = fresh;
        this.freshTrouble = freshTrouble;
        this.clock = clock;
    }

    /** What is known, or is heard now; or whatever the question threw. */
    T answer() {
        var known = last;
        if (known == null || !isFresh(known)) known = heardNow();
        if (known.trouble() != null) throw known.trouble();
        return Objects.requireNonNull(known.answer());
    }

    /** The newest answer that there was, however old. */
    Optional<T> lastAnswer() {
        return Optional.ofNullable(lastAnswer).map(Answer::answer);
    }

    /** The newest answer that there was, if it is younger than so. */
    Optional<T> lastAnswer(Duration youngerThan) {
        return Optional.ofNullable(lastAnswer)
                .filter(answer -> answer.at().plus(youngerThan).isAfter(clock.instant()))
                .map(Answer::answer);
    }

    private Heard<T> heardNow() {
        var mine = new CompletableFuture<Heard<T>>();
        var theirs = underWay.compareAndExchange(null, mine);
        if (theirs != null) return patiently(theirs);
        try {
            var meanwhile = last;
            var now = meanwhile != null && isFresh(meanwhile) ? meanwhile : ask();
            last = now;
            mine.complete(now);
            return now;
        } finally {
            underWay.set(null);
        }
    }

    private Heard<T> patiently(CompletableFuture<Heard<T>> theirs) {
        var silence = new Heard<T>(null, new IllegalStateException("it has not answered yet"), clock.instant());
        return theirs.copy()
                .completeOnTimeout(silence, Patience.WHOLE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private Heard<T> ask() {
        try {
            var answer = new Answer<>(question.get(), clock.instant());
            lastAnswer = answer;
            return new Heard<>(answer.answer(), null, answer.at());
        } catch (RuntimeException trouble) {
            return new Heard<>(null, trouble, clock.instant());
        }
    }

    private boolean isFresh(Heard<T> heard) {
        return heard.at().plus(heard.trouble() == null ? fresh : freshTrouble).isAfter(clock.instant());
    }
}
