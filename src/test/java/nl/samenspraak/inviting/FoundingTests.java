package nl.samenspraak.inviting;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.ShutOut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;

@SpringTest
@ExtendWith(OutputCaptureExtension.class)
class FoundingTests {

    @Autowired
    Scene scene;

    @Autowired
    Founding founding;

    @Autowired
    FoundingLinkRepository links;

    @Autowired
    Register register;

    @Autowired
    People people;

    @Autowired
    PublicAddress address;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private PersonId first;

    @BeforeEach
    void nobody_may_start_a_strategy() {
        scene.set();
        first = scene.person("De eerste");
        jdbc.update("update person set founder_since = null");
        jdbc.update("delete from founding_link");
    }

    @AfterEach
    void leave() {
        Scene.signOut();
    }

    @Test
    void the_console_shows_a_link_that_makes_its_reader_the_first(CapturedOutput console) {
        start(new MockEnvironment());

        as(first, () -> founding.accept(linkOn(console)));

        assertThat(as(first, people::mayFoundStrategies)).isTrue();
    }

    @Test
    void the_link_works_once(CapturedOutput console) {
        start(new MockEnvironment());
        var secret = linkOn(console);
        as(first, () -> founding.accept(secret));

        assertThatExceptionOfType(FoundingLinkGone.class)
                .isThrownBy(() -> as(scene.stranger, () -> founding.accept(secret)));
        assertThat(as(scene.stranger, people::mayFoundStrategies)).isFalse();
    }

    @Test
    void only_the_link_of_the_last_start_opens(CapturedOutput console) {
        start(new MockEnvironment());
        var older = linkOn(console);
        start(new MockEnvironment());
        var newest = linkOn(console);

        assertThatExceptionOfType(FoundingLinkGone.class).isThrownBy(() -> as(first, () -> founding.accept(older)));
        as(first, () -> founding.accept(newest));

        assertThat(as(first, people::mayFoundStrategies)).isTrue();
    }

    @Test
    void a_link_of_before_the_configuration_says_who_is_the_first_opens_nothing(CapturedOutput console) {
        start(new MockEnvironment());
        var older = linkOn(console);

        start(configured("the-right-one"));

        assertThatExceptionOfType(FoundingLinkGone.class)
                .isThrownBy(() -> as(scene.stranger, () -> founding.open(older)));
        assertThatExceptionOfType(FoundingLinkGone.class)
                .isThrownBy(() -> as(scene.stranger, () -> founding.accept(older)));
        assertThat(as(scene.stranger, people::mayFoundStrategies)).isFalse();
        assertThat(founds("the-right-one")).isTrue();
    }

    @Test
    void who_used_a_link_stays_known_after_the_next_start(CapturedOutput console) {
        start(new MockEnvironment());
        as(first, () -> founding.accept(linkOn(console)));

        start(new MockEnvironment());

        assertThat(jdbc.queryForObject("select count(*) from founding_link where used_by = ?", Long.class, first.id()))
                .isOne();
    }

    @Test
    void of_many_who_come_at_once_with_any_link_one_is_the_first() throws Exception {
        var secrets = Stream.generate(OneTimeSecret::create).limit(4).toList();
        var moment = clock.instant().truncatedTo(ChronoUnit.SECONDS).minusSeconds(secrets.size());
        for (var i = 0; i < secrets.size(); i++) links.save(new FoundingLink(secrets.get(i), moment.plusSeconds(i)));
        var comers = Stream.concat(
                        secrets.stream(), Stream.generate(secrets::getLast).limit(4))
                .toList();
        var barrier = new CyclicBarrier(comers.size());
        try (var threads = Executors.newFixedThreadPool(comers.size())) {
            var all = comers.stream()
                    .map(secret -> threads.submit(() -> {
                        var comer = scene.person("Een van velen");
                        barrier.await();
                        try {
                            as(comer, () -> founding.accept(secret));
                            return true;
                        } catch (FoundingLinkGone gone) {
                            return false;
                        }
                    }))
                    .toList();
            var came = new ArrayList<Boolean>();
            for (var one : all) came.add(one.get());

            assertThat(came).containsOnlyOnce(true).hasSize(comers.size());
        }
        assertThat(jdbc.queryForObject("select count(*) from person where founder_since is not null", Long.class))
                .isOne();
    }

    @Test
    void a_link_of_yesterday_works_no_more() {
        var secret = OneTimeSecret.create();
        links.save(new FoundingLink(secret, clock.instant().minus(Duration.ofHours(25))));

        assertThatExceptionOfType(FoundingLinkExpired.class).isThrownBy(() -> as(first, () -> founding.accept(secret)));
    }

    @Test
    void where_somebody_may_already_no_link_is_shown_and_an_older_one_opens_nothing(CapturedOutput console) {
        var older = OneTimeSecret.create();
        links.save(new FoundingLink(older, clock.instant()));
        register.allowFounding(scene.joyce);
        var before = console.getOut().length();

        start(new MockEnvironment());

        assertThat(console.getOut().substring(before)).doesNotContain("/begin/");
        assertThatExceptionOfType(FoundingLinkGone.class).isThrownBy(() -> as(first, () -> founding.accept(older)));
    }

    @Test
    void or_the_configuration_says_who_is_the_first(CapturedOutput console) {
        var before = console.getOut().length();
        var subject = "subject-" + first;
        var configured = new MockEnvironment()
                .withProperty("samenspraak.first-kernteam.issuer", "https://idp.example")
                .withProperty("samenspraak.first-kernteam.subject", subject);

        start(configured);
        start(configured);
        var arrived = register.arrive(new Identity("https://idp.example", subject), "Joyce");

        assertThat(as(arrived, people::mayFoundStrategies)).isTrue();
        assertThat(console.getOut().substring(before)).doesNotContain("/begin/");
    }

    @Test
    void what_the_configuration_gave_is_on_record_once() {
        var subject = "subject-" + first;
        var configured = new MockEnvironment()
                .withProperty("samenspraak.first-kernteam.issuer", "https://idp.example")
                .withProperty("samenspraak.first-kernteam.subject", subject);

        start(configured);
        start(configured);

        var person = register.find(new Identity("https://idp.example", subject)).orElseThrow();
        assertThat(jdbc.queryForList("select use_case from audit_entry where person = ?", String.class, person.id()))
                .containsExactly("Founding.byConfiguration");
    }

    @Test
    void whom_the_configuration_names_and_who_never_comes_keeps_nobody_out(CapturedOutput console) {
        start(configured("a-typing-error"));

        start(new MockEnvironment());
        as(first, () -> founding.accept(linkOn(console)));

        assertThat(as(first, people::mayFoundStrategies)).isTrue();
        assertThat(founds("a-typing-error")).isFalse();
    }

    @Test
    void another_name_in_the_configuration_takes_the_place_of_who_never_came() {
        start(configured("a-typing-error"));

        start(configured("the-right-one"));
        start(configured("the-right-one"));

        assertThat(founds("the-right-one")).isTrue();
        assertThat(founds("a-typing-error")).isFalse();
        assertThat(onRecord("a-typing-error"))
                .containsExactly("Founding.byConfiguration", "Founding.withdrawnByConfiguration");
        assertThat(onRecord("the-right-one")).containsExactly("Founding.byConfiguration");
    }

    @Test
    void another_name_in_the_configuration_takes_nothing_from_who_came() {
        start(configured("the-first"));
        register.arrive(new Identity("https://idp.example", "the-first-" + first), "Joyce");

        start(configured("another"));

        assertThat(founds("the-first")).isTrue();
        assertThat(register.find(new Identity("https://idp.example", "another-" + first)))
                .isEmpty();
    }

    @Test
    void two_nodes_that_start_at_once_both_start() throws Exception {
        for (var time = 0; time < 5; time++) {
            var name = "time-" + time;
            jdbc.update("update person set founder_since = null");
            var barrier = new CyclicBarrier(2);
            Callable<Void> node = () -> {
                barrier.await();
                start(configured(name));
                return null;
            };

            try (var nodes = Executors.newFixedThreadPool(2)) {
                for (var one : nodes.invokeAll(List.of(node, node))) one.get();
            }

            assertThat(founds(name)).isTrue();
            assertThat(onRecord(name)).containsExactly("Founding.byConfiguration");
        }
    }

    /** Otherwise a start would give back what another founder took away. */
    @Test
    void the_configuration_says_nothing_while_somebody_else_may(CapturedOutput console) {
        register.allowFounding(scene.joyce);
        var configured = new MockEnvironment()
                .withProperty("samenspraak.first-kernteam.issuer", "https://idp.example")
                .withProperty("samenspraak.first-kernteam.subject", "subject-" + first);

        start(configured);

        assertThat(register.find(new Identity("https://idp.example", "subject-" + first)))
                .isEmpty();
    }

    @Test
    void a_founder_whose_access_was_stopped_does_not_keep_others_out(CapturedOutput console) {
        register.allowFounding(scene.joyce);
        jdbc.update("update person set shut_out_at = current_timestamp where id = ?", scene.joyce.id());

        start(new MockEnvironment());
        as(first, () -> founding.accept(linkOn(console)));

        assertThat(as(first, people::mayFoundStrategies)).isTrue();
    }

    @Test
    void reading_the_link_changes_nothing(CapturedOutput console) {
        start(new MockEnvironment());
        var secret = linkOn(console);

        as(first, () -> founding.open(secret));
        as(scene.stranger, () -> founding.open(secret));

        assertThat(as(first, people::mayFoundStrategies)).isFalse();
        as(first, () -> founding.accept(secret));
    }

    @Test
    void a_link_that_does_not_open_is_refused_before_anybody_reads_that_they_are_the_first(CapturedOutput console) {
        start(new MockEnvironment());
        var older = linkOn(console);
        assertGone(OneTimeSecret.create());

        start(new MockEnvironment());
        var newest = linkOn(console);
        assertGone(older);

        as(first, () -> founding.accept(newest));
        assertGone(newest);
        jdbc.update("update person set founder_since = null");
        assertGone(newest);
    }

    @Test
    void where_somebody_may_already_no_link_is_read() {
        var secret = OneTimeSecret.create();
        links.save(new FoundingLink(secret, clock.instant()));
        register.allowFounding(scene.joyce);

        assertGone(secret);
    }

    @Test
    void a_link_of_yesterday_is_not_read() {
        var secret = OneTimeSecret.create();
        links.save(new FoundingLink(secret, clock.instant().minus(Duration.ofHours(25))));

        assertThatExceptionOfType(FoundingLinkExpired.class).isThrownBy(() -> as(first, () -> founding.open(secret)));
    }

    @Test
    void whose_access_was_stopped_reads_no_link(CapturedOutput console) {
        start(new MockEnvironment());
        jdbc.update("update person set shut_out_at = current_timestamp where id = ?", scene.stranger.id());

        assertThatExceptionOfType(ShutOut.class)
                .isThrownBy(() -> as(scene.stranger, () -> founding.open(linkOn(console))));
    }

    private void assertGone(OneTimeSecret secret) {
        assertThatExceptionOfType(FoundingLinkGone.class)
                .isThrownBy(() -> as(scene.stranger, () -> founding.open(secret)));
    }

    /** As the application does, with what surrounds its parts. */
    private void start(MockEnvironment environment) {
        var start = new FirstStart(links, register, address, environment, clock);
        ((FirstStart) beans.initializeBean(start, "firstStart")).welcome();
    }

    /** Names somebody of this test alone. */
    private MockEnvironment configured(String subject) {
        return new MockEnvironment()
                .withProperty("samenspraak.first-kernteam.issuer", "https://idp.example")
                .withProperty("samenspraak.first-kernteam.subject", subject + "-" + first);
    }

    private boolean founds(String subject) {
        return register.isFounder(person(subject));
    }

    private List<String> onRecord(String subject) {
        return jdbc.queryForList(
                "select use_case from audit_entry where person = ? order by at",
                String.class,
                person(subject).id());
    }

    private PersonId person(String subject) {
        return register.find(new Identity("https://idp.example", subject + "-" + first))
                .orElseThrow();
    }

    private static OneTimeSecret linkOn(CapturedOutput console) {
        var out = console.getOut().strip();
        return new OneTimeSecret(out.substring(out.lastIndexOf('/') + 1));
    }
}
