package nl.samenspraak.live;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.samenspraak.Application;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.TestDatabase;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.people.OrganisationChanged;
import nl.samenspraak.people.PersonSeen;
import nl.samenspraak.round.Participations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one PostgreSQL: what is done at one, whoever has it open at the other sees. */
@SpringBootTest
@ActiveProfiles("test")
@Import(Scene.class)
@ContextConfiguration(initializers = TestDatabase.Postgres.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherNodesTests {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @Autowired
    ApplicationContext application;

    @Autowired
    Environment environment;

    @Autowired
    Scene scene;

    @Autowired
    Discussions discussions;

    @Autowired
    Participations participations;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    ConfigurableApplicationContext other;
    LiveHub there;

    private final AtomicInteger refreshed = new AtomicInteger();
    private Div part;

    @BeforeAll
    void startTheOtherNode() {
        other = new SpringApplicationBuilder(Application.class)
                .profiles("test")
                .registerShutdownHook(false)
                .run("--server.port=0", setting("url"), setting("username"), setting("password"));
        there = other.getBean(LiveHub.class);
    }

    @AfterAll
    void stopTheOtherNode() {
        other.close();
    }

    /** The part stands for any part of any page of the other node; whose page it is on is of no matter to the hub. */
    @BeforeEach
    void openAPageAtTheOther() {
        scene.set();
        refreshed.set(0);
        Karibu.open(application, scene.eindhoven, Karibu.DUTCH, "taal");
        part = new Div();
        UI.getCurrent().add(part);
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void what_is_said_here_is_seen_and_counted_there() {
        there.follow(part, scene.round, refreshed::incrementAndGet);
        assertThat(countedThere()).isZero();

        say("Dit delen wij graag.");

        comes(1);
        assertThat(countedThere()).isEqualTo(1);
    }

    @Test
    void a_conversation_that_is_open_there_is_asked_anew() {
        var conversations = other.getBean(Conversations.class);
        var before = asWimThere(() -> conversations.pulse(scene.round, scene.at("2")));
        there.follow(part, scene.round, refreshed::incrementAndGet);

        say("Dit delen wij graag.");

        comes(1);
        assertThat(asWimThere(() -> conversations.pulse(scene.round, scene.at("2"))))
                .isNotEqualTo(before);
    }

    @Test
    void who_takes_part_no_longer_is_told_there_too() {
        there.follow(part, scene.strategy.id(), refreshed::incrementAndGet);

        as(scene.joyce, () -> participations.end(scene.strategy.id(), scene.eindhoven, scene.eindhovenCity));

        comes(1);
    }

    @Test
    void what_changes_in_the_house_is_told_by_its_kind() {
        there.follow(part, OrganisationChanged.class, refreshed::incrementAndGet);
        events.publishEvent(new PersonSeen(scene.wim));

        events.publishEvent(new OrganisationChanged(scene.eindhovenCity));

        comes(1);
    }

    @Test
    void what_is_rolled_back_is_never_told() {
        there.follow(part, OrganisationChanged.class, refreshed::incrementAndGet);
        var after = new AtomicInteger();
        there.follow(part, PersonSeen.class, after::incrementAndGet);

        transaction.executeWithoutResult(status -> {
            events.publishEvent(new OrganisationChanged(scene.eindhovenCity));
            status.setRollbackOnly();
        });
        events.publishEvent(new PersonSeen(scene.wim));

        await().pollInSameThread().atMost(A_SECOND).until(() -> {
            Karibu.roundtrip();
            return after.get() == 1;
        });
        assertThat(refreshed).hasValue(0);
    }

    @Test
    void what_it_cannot_understand_it_lets_pass() {
        there.follow(part, PersonSeen.class, refreshed::incrementAndGet);

        for (var words : new String[] {"", "x", "x y", "x ROUND", "x ROUND y", "x LATER y"})
            database.sql("select pg_notify('samenspraak', ?)")
                    .param(words)
                    .query((row, number) -> number)
                    .list();
        events.publishEvent(new PersonSeen(scene.wim));

        comes(1);
    }

    @Test
    void after_its_line_was_cut_it_asks_everything_anew_and_hears_on() {
        there.follow(part, scene.round, refreshed::incrementAndGet);
        assertThat(countedThere()).isZero();

        cutAllLinesThatListen();

        await().pollInSameThread().atMost(Duration.ofSeconds(10)).until(() -> {
            Karibu.roundtrip();
            return refreshed.get() > 0;
        });
        refreshed.set(0);
        say("Na de breuk.");
        comes(1);
        assertThat(countedThere()).isEqualTo(1);
    }

    private void comes(int times) {
        await().pollInSameThread().atMost(A_SECOND).until(() -> {
            Karibu.roundtrip();
            return refreshed.get() == times;
        });
    }

    private void say(String words) {
        as(
                scene.eindhoven,
                () -> discussions.start(
                        scene.round, scene.at("2"), Opening.remark(new CommentText(words)), UUID.randomUUID()));
    }

    private int countedThere() {
        return asWimThere(() -> other.getBean(Conversations.class)
                .marks(scene.round)
                .at(scene.at("2"))
                .comments());
    }

    /** Each node has its own notion of who is signed in on a thread. */
    private <T> T asWimThere(Supplier<T> act) {
        var guards = other.getBean(SecurityContextHolderStrategy.class);
        guards.setContext(new SecurityContextImpl(Scene.account(scene.wim)));
        try {
            return act.get();
        } finally {
            guards.clearContext();
        }
    }

    private void cutAllLinesThatListen() {
        database.sql(
                        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'samenspraak hears'")
                .query(Boolean.class)
                .list();
    }

    private String setting(String name) {
        var key = "spring.datasource." + name;
        return "--" + key + "=" + Objects.requireNonNull(environment.getProperty(key));
    }
}
