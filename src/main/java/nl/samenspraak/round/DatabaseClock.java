package nl.samenspraak.round;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** The one clock for deadlines, so that nodes whose clocks differ agree. */
@Component
class DatabaseClock {

    private final EntityManager entityManager;
    private final String question;

    DatabaseClock(EntityManager entityManager, org.springframework.core.env.Environment environment) {
        this.entityManager = entityManager;
        // PostgreSQL's current_timestamp is when the transaction began, before any waiting for a lock.
        var postgres = environment.getProperty("spring.datasource.url", "").startsWith("jdbc:postgresql");
        this.question = postgres ? "select clock_timestamp()" : "select current_timestamp";
    }

    Instant now() {
        return switch (entityManager.createNativeQuery(question).getSingleResult()) {
            case Instant instant -> instant;
            case OffsetDateTime moment -> moment.toInstant();
            case java.sql.Timestamp moment -> moment.toInstant();
            case Object other -> throw new IllegalStateException("No moment: " + other.getClass());
        };
    }
}
