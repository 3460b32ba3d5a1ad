package nl.samenspraak.importing.inspection;

import static nl.samenspraak.importing.DocumentRefused.Problem.BROKEN;
import static nl.samenspraak.importing.DocumentRefused.Problem.BUSY;
import static nl.samenspraak.importing.DocumentRefused.Problem.NESTED_TOO_DEEP;
import static nl.samenspraak.importing.DocumentRefused.Problem.TOO_LARGE_UNPACKED;
import static nl.samenspraak.importing.DocumentRefused.Problem.TOO_SLOW;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nl.samenspraak.importing.DocumentRefused;
import nl.samenspraak.people.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bounds the reading of a document: in time, and to two at once for the sake of memory. A reader that doesn't stop when
 * interrupted keeps its place until it ends, so however many such files come, they never take more than two processors.
 */
public final class TimeLimit {

    private static final Logger LOG = LoggerFactory.getLogger(TimeLimit.class);
    private static final int STACK = 4 * 1024 * 1024;

    private final Duration limit;
    private final Semaphore places = new Semaphore(2);

    public TimeLimit(Duration limit) {
        this.limit = limit;
    }

    public <T> T within(Supplier<T> reading) {
        long end = System.nanoTime() + limit.toNanos();
        var begun = new AtomicBoolean();
        FutureTask<T> task = new FutureTask<>(() -> inPlace(reading, end, begun));
        Thread thread = new Thread(null, task, "reading-a-document", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw late(begun.get());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw late(begun.get());
        } catch (ExecutionException failed) {
            throw refusal(Objects.requireNonNull(failed.getCause()));
        } finally {
            task.cancel(true);
        }
    }

    /** A document that nobody came to is not to be split for that. */
    private DocumentRefused late(boolean begun) {
        return new DocumentRefused(begun ? TOO_SLOW : BUSY, limit.toSeconds());
    }

    private <T> T inPlace(Supplier<T> reading, long end, AtomicBoolean begun) throws InterruptedException {
        if (!places.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) throw late(false);
        begun.set(true);
        try {
            return reading.get();
        } finally {
            places.release();
        }
    }

    /** Libraries fail in countless ways on a damaged file; for people it is one: it can't be read. */
    private static Refusal refusal(Throwable cause) {
        if (cause instanceof Refusal refused) return refused;
        LOG.warn("A document could not be read", cause);
        return switch (cause) {
            case StackOverflowError nested -> new DocumentRefused(NESTED_TOO_DEEP);
            case OutOfMemoryError large -> new DocumentRefused(TOO_LARGE_UNPACKED, ZipInspection.MAX_UNPACKED >> 20);
            default -> new DocumentRefused(BROKEN);
        };
    }
}
