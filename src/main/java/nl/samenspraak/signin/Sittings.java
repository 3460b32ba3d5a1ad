package nl.samenspraak.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.Unattended;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sits at which desk: one row per session of somebody who signed in. The row decides, on every node: whatever ended it,
 * the next request of that session is nobody's, and its open pages go to the sign-in page within a second.
 */
@Service
@Unattended
@Transactional
public class Sittings {

    /** A provider's own name for a session that is longer cannot be kept; such a session ends with all of its account. */
    private static final int LONGEST = 255;

    private static final Duration COMMITTED_WITHIN = Duration.ofSeconds(10);

    private static final Duration KEPT = Duration.ofDays(2);

    private final Register register;
    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Sittings(Register register, JdbcClient database, Clock clock, ApplicationEventPublisher events) {
        this.register = register;
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Somebody sits down who came through the registration {@code provider}. {@code account} is as the ID token names it,
     * since a logout token will do the same. Refuses who was shut out since they arrived.
     */
    public void begin(
            SittingKey key, PersonId person, Identity account, @Nullable String providerSession, String provider) {
        register.holdAccess(person);
        var now = now();
        database.sql("""
                insert into sitting
                    (session_hash, person, issuer, subject, provider_session, since, last_seen_at, last_act_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(1, key.hash())
                .param(2, person.id())
                .param(3, account.issuer())
                .param(4, account.subject())
                .param(5, providerSession == null || providerSession.length() > LONGEST ? null : providerSession)
                .param(6, now)
                .param(7, now)
                .param(8, now)
                .update();
        events.publishEvent(new SittingBegan(person, key, provider));
    }

    /** Ends every sitting of a person, on every node. */
    public int endAll(PersonId person, Ending why) {
        return end(why, open("person = :person").param("person", person.id()));
    }

    public void end(SittingKey key, Ending why) {
        end(why, open("session_hash = :hash").param("hash", key.hash()));
    }

    /**
     * Ends what an account's provider says is over: one session there, or all. What sits here without a provider's session,
     * because it has none or one too long to keep, ends with its account. A word said before they sat down is none.
     */
    public int endAtProvider(String issuer, Optional<String> subject, Optional<String> providerSession, Instant said) {
        return end(
                Ending.AT_PROVIDER,
                open("""
                issuer = :issuer and since <= :said
                and (cast(:subject as varchar) is null or subject = :subject)
                and (cast(:session as varchar) is null or provider_session = :session
                    or (provider_session is null and subject = :subject))""")
                        .param("issuer", issuer)
                        .param("said", Timestamp.from(said.plusSeconds(60)))
                        .param("subject", subject.orElse(null))
                        .param("session", providerSession.orElse(null)));
    }

    JdbcClient.StatementSpec open(String which) {
        return database.sql("select session_hash, person from sitting where ended_at is null and " + which);
    }

    /** One by one, so that each is announced by who ended it, and by nobody who was a moment later. */
    int end(Ending why, JdbcClient.StatementSpec open) {
        var found = open.query((row, number) ->
                        new SittingOver(PersonId.of(row.getString(2)), new SittingKey(row.getString(1)), why))
                .list();
        var over = found.stream().filter(this::end).toList();
        over.forEach(events::publishEvent);
        return over.size();
    }

    private boolean end(SittingOver one) {
        return database.sql("""
                update sitting set ended_at = current_timestamp, ended_why = ?
                where session_hash = ? and ended_at is null""").params(one.why().name(), one.key().hash()).update() > 0;
    }

    /** Takes away by what account the provider knows them; for who left for good. */
    void forget(PersonId person) {
        database.sql("update sitting set issuer = '', subject = '', provider_session = null where person = ?")
                .param(person.id())
                .update();
    }

    /** Whether who sat there left for good. */
    @Transactional(readOnly = true)
    public boolean isForgotten(SittingKey key) {
        return database.sql("select count(*) from sitting where session_hash = ? and issuer = ''")
                        .param(key.hash())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether it ended because whoever sat there signed out, or did nothing any more. */
    @Transactional(readOnly = true)
    public boolean wasLeft(SittingKey key) {
        return database.sql("select count(*) from sitting where session_hash = ? and ended_why in (?, ?)")
                        .params(key.hash(), Ending.SIGNED_OUT.name(), Ending.IDLE.name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The moment by the database's clock at which somebody looked, and what had ended. */
    record Look(Instant at, Set<SittingKey> ended) {}

    /**
     * What ended since the last look, however long ago that was, and some seconds more: an ending counts from its statement
     * and is seen from its commit.
     */
    @Transactional(readOnly = true)
    Look endedSince(Optional<Instant> lastLook) {
        var now = database.sql("select current_timestamp")
                .query(Timestamp.class)
                .single()
                .toInstant();
        var since = lastLook.orElse(now).minus(COMMITTED_WITHIN);
        var ended = database.sql("select session_hash from sitting where ended_at > ?")
                .param(Timestamp.from(since))
                .query((found, number) -> new SittingKey(found.getString(1)))
                .set();
        return new Look(now, ended);
    }

    /** Forgets sittings that were over long ago, and those whose session went with its node. */
    int forgetOld() {
        var before = Timestamp.from(clock.instant().minus(KEPT));
        end(Ending.LOST, open("last_seen_at < :before").param("before", before));
        return database.sql("delete from sitting where ended_at < ? or last_seen_at < ?")
                .params(before, before)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
