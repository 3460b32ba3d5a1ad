package nl.samenspraak.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;

/**
 * Two people, or two tabs of one person, may act in the same instant. The unique keys let one of them through; the act
 * of the other is done once more, and then finds what the first wrote.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(
        includes = {DataIntegrityViolationException.class, ConcurrencyFailureException.class},
        predicate = Retries.Outermost.class,
        maxRetries = 3,
        delay = 20)
public @interface AgainIfOvertaken {}
