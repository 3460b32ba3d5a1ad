package nl.samenspraak.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenspraak.draft.StrategyActivity;
import nl.samenspraak.people.HouseActivity;
import nl.samenspraak.round.ChangedElsewhere;
import nl.samenspraak.round.RoundActivity;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Says to the other nodes on the same PostgreSQL what changed here, and hears it from them. Its notifications travel with the
 * commit: what is rolled back is never told, and who is told finds what was written. H2 in a file serves one node only.
 */
@Component
class OtherNodes implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OtherNodes.class);

    private static final String CHANNEL = "samenspraak";

    /** How long a stopping node may take to notice; a notification itself does not wait. */
    private static final int LISTEN_MS = 500;

    private static final int AGAIN_MS = 1000;
    private static final int ALIVE_S = 5;

    private final DataSource source;
    private final JdbcClient database;
    private final LiveHub hub;
    private final ApplicationEventPublisher events;
    private final boolean plural;
    private final String self = UUID.randomUUID().toString();
    private volatile @Nullable Thread ear;

    OtherNodes(DataSource source, JdbcClient database, LiveHub hub, ApplicationEventPublisher events)
            throws SQLException {
        this.source = source;
        this.database = database;
        this.hub = hub;
        this.events = events;
        try (var connection = source.getConnection()) {
            plural = connection.isWrapperFor(PGConnection.class);
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void changed(RoundActivity event) {
        say(Topic.of(event.round()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void changed(StrategyActivity event) {
        say(Topic.of(event.strategy()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void changed(HouseActivity event) {
        say(Topic.of(event.getClass()));
    }

    private void say(Topic topic) {
        if (!plural) return;
        database.sql("select pg_notify(?, ?)")
                .params(CHANNEL, self + " " + topic.said())
                .query((row, number) -> number)
                .list();
    }

    @Override
    public void start() {
        if (!plural) return;
        var listening = Thread.ofPlatform().daemon().name("other-nodes").unstarted(this::hear);
        ear = listening;
        listening.start();
    }

    @Override
    public void stop() {
        var listening = ear;
        ear = null;
        if (listening == null) return;
        try {
            listening.join(Duration.ofSeconds(ALIVE_S));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return ear != null;
    }

    private void hear() {
        while (isMine()) {
            try (var connection = source.getConnection()) {
                listen(connection);
            } catch (SQLException gone) {
                if (isMine()) waitAfter(gone);
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            // Who looks at the database sees which of its connections this is, and why it never comes back to the pool.
            statement.execute("set application_name = 'samenspraak hears'");
            statement.execute("listen " + CHANNEL);
        }
        // What was said while nobody listened is not said again.
        events.publishEvent(new ChangedElsewhere(Optional.empty()));
        hub.everythingChanged();
        var notices = connection.unwrap(PGConnection.class);
        while (isMine()) {
            var heard = notices.getNotifications(LISTEN_MS);
            if (heard == null || heard.length == 0) requireAlive(connection);
            else for (var notice : heard) heard(notice.getParameter());
        }
    }

    private void heard(String words) {
        if (words.startsWith(self)) return;
        try {
            var topic = Topic.heard(words.substring(words.indexOf(' ') + 1));
            topic.round().ifPresent(round -> events.publishEvent(new ChangedElsewhere(Optional.of(round))));
            hub.changed(topic);
        } catch (IllegalArgumentException unknown) {
            // A newer node may speak of what this one does not know yet, and nobody here can be looking at that.
            log.debug("Not understood: {}", words);
        }
    }

    private boolean isMine() {
        return Thread.currentThread() == ear;
    }

    /** A connection that was cut without a word stays silent for ever. */
    private static void requireAlive(Connection connection) throws SQLException {
        if (!connection.isValid(ALIVE_S)) throw new SQLException("The connection was cut");
    }

    private static void waitAfter(SQLException gone) {
        log.warn("What other nodes change is not heard until the database answers again: {}", gone.getMessage());
        try {
            Thread.sleep(AGAIN_MS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
