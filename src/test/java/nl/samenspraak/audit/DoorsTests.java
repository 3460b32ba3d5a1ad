package nl.samenspraak.audit;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.TurnedAway;
import nl.samenspraak.round.AccessDesk;
import nl.samenspraak.signin.Ending;
import nl.samenspraak.signin.LogoutRefused;
import nl.samenspraak.signin.SittingKey;
import nl.samenspraak.signin.Sittings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;

@SpringTest
class DoorsTests {

    @Autowired
    Scene scene;

    @Autowired
    Logbook logbook;

    @Autowired
    RightsReview review;

    @Autowired
    Sittings sittings;

    @Autowired
    AccessDesk access;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    private String session = "";

    @BeforeEach
    void setTheScene() {
        scene.set();
        session = UUID.randomUUID().toString();
    }

    @AfterEach
    void leave() {
        Scene.signOut();
    }

    @Test
    void coming_in_and_leaving_are_one_entry_each_and_carry_the_mark_of_the_same_session() {
        sit(scene.wim);
        sittings.end(key(), Ending.SIGNED_OUT);
        events.publishEvent(new HttpSessionDestroyedEvent(new MockSession()));

        assertThat(of(scene.wim)).map(EntryCard::useCase).containsExactly(Doors.SIGN_OUT, Doors.SIGN_IN);
        assertThat(of(scene.wim)).map(EntryCard::session).doesNotContain("").containsOnly(mark());
        assertThat(of(scene.wim)).map(EntryCard::subjects).containsExactly("", "provider=test");
    }

    @Test
    void who_takes_no_part_is_not_seen_coming_in() {
        sit(scene.stranger);

        assertThat(of(scene.stranger)).isEmpty();
    }

    @Test
    void every_end_of_a_session_is_on_record_once_with_its_reason() {
        for (var why : List.of(Ending.AT_PROVIDER, Ending.TOO_LONG, Ending.SIGNED_IN_AGAIN, Ending.LOST)) {
            session = UUID.randomUUID().toString();
            sit(scene.wim);
            sittings.end(key(), why);
            sittings.end(key(), Ending.DISABLED);
        }

        assertThat(endings(scene.wim)).containsExactly("LOST", "SIGNED_IN_AGAIN", "TOO_LONG", "AT_PROVIDER");
    }

    @Test
    void a_session_in_which_nothing_was_done_and_one_whose_server_stopped_are_told_apart() {
        sit(scene.wim);
        events.publishEvent(new HttpSessionDestroyedEvent(new MockSession(Duration.ofMinutes(31))));
        session = UUID.randomUUID().toString();
        sit(scene.wim);
        events.publishEvent(new HttpSessionDestroyedEvent(new MockSession()));

        assertThat(endings(scene.wim)).containsExactly("STOPPED", "IDLE");
    }

    @Test
    void what_a_provider_ends_is_on_record_for_each_session() {
        sit(scene.wim);
        var first = session;
        session = UUID.randomUUID().toString();
        sit(scene.wim);

        sittings.endAtProvider(
                account(scene.wim).issuer(),
                Optional.of(account(scene.wim).subject()),
                Optional.empty(),
                Instant.now());

        assertThat(endings(scene.wim)).containsExactly("AT_PROVIDER", "AT_PROVIDER");
        assertThat(first).isNotEqualTo(session);
    }

    @Test
    void stopping_somebodys_access_is_on_record_and_so_is_the_session_it_ends_which_is_no_sign_of_life() {
        sit(scene.wim);
        var seen = presence(scene.wim).lastSeen();

        as(scene.joyce, () -> access.shutOut(scene.strategy.id(), scene.wim));

        assertThat(endings(scene.wim)).containsExactly("DISABLED");
        assertThat(as(scene.joyce, () -> logbook.entries(scene.strategy.id(), Sought.ALL, 1_000)))
                .extracting(one -> one.person().orElseThrow(), EntryCard::useCase)
                .contains(tuple(scene.joyce, "AccessDesk.shutOut"));
        assertThat(presence(scene.wim)).isEqualTo(new Presence(Presence.State.SHUT_OUT, seen));
    }

    @Test
    void who_was_turned_away_is_on_record_by_provider_and_reason() {
        events.publishEvent(new TurnedAway(Optional.empty(), "zwolle", "TENANT"));
        events.publishEvent(new TurnedAway(Optional.of(scene.wim), "zwolle", "ShutOut"));

        assertThat(of(scene.wim))
                .extracting(EntryCard::useCase, EntryCard::outcome, EntryCard::refusal, EntryCard::subjects)
                .containsExactly(tuple(Doors.SIGN_IN, Outcome.REFUSED, "ShutOut", "provider=zwolle"));
        assertThat(database.sql("""
                        select subjects from audit_entry
                        where use_case = 'Doors.signIn' and refusal = 'TENANT' and person is null""").query(String.class).list()).contains("provider=zwolle");
    }

    @Test
    void what_is_said_in_a_providers_name_and_not_believed_is_on_record_as_nobodys() {
        var provider = "provider-" + session;

        events.publishEvent(new LogoutRefused(provider, "UNTRUSTED"));

        assertThat(database.sql("""
                        select use_case || ' ' || outcome || ' ' || refusal from audit_entry
                        where subjects = ? and person is null""")
                        .param("provider=" + provider)
                        .query(String.class)
                        .list())
                .containsExactly("Doors.signOutAtProvider REFUSED UNTRUSTED");
    }

    private void sit(PersonId person) {
        sittings.begin(key(), person, account(person), null, "test");
    }

    private SittingKey key() {
        return SittingKey.of(session);
    }

    private static Identity account(PersonId person) {
        return new Identity("https://login.example", person.toString());
    }

    private Presence presence(PersonId person) {
        return as(scene.joyce, () -> review.presence(scene.strategy.id())).get(person);
    }

    private List<String> endings(PersonId person) {
        return of(person).stream()
                .filter(one -> one.useCase().equals(Doors.SESSION_ENDED))
                .flatMap(one -> one.subjects("Ending").stream())
                .toList();
    }

    private List<EntryCard> of(PersonId person) {
        return as(scene.joyce, () -> logbook.entries(scene.strategy.id(), Sought.ALL, 1_000)).stream()
                .filter(one -> one.person().filter(person::equals).isPresent())
                .toList();
    }

    /** What acts in that session are marked with. */
    private String mark() {
        try {
            var hash = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(session.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return java.util.HexFormat.of().formatHex(hash, 0, 8);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private class MockSession extends MockHttpSession {

        private final Duration still;

        MockSession() {
            this(Duration.ZERO);
        }

        MockSession(Duration still) {
            super(null, session);
            this.still = still;
            setMaxInactiveInterval(1_800);
            setAttribute(SittingKey.ATTRIBUTE, key());
        }

        @Override
        public long getLastAccessedTime() {
            return Instant.now().minus(still).toEpochMilli();
        }
    }
}
