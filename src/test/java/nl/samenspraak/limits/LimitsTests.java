package nl.samenspraak.limits;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.audit.Logbook;
import nl.samenspraak.audit.Sought;
import nl.samenspraak.ballot.Choice;
import nl.samenspraak.ballot.Positions;
import nl.samenspraak.ballot.Stand;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.people.Limited;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.preparing.PreparationDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@SpringTest
@TestPropertySource(
        properties = {
            "samenspraak.limits.submissions.per-person=3",
            "samenspraak.limits.submissions.per-address=5",
            "samenspraak.limits.submissions.within=3m",
            "samenspraak.limits.uploads.per-person=1",
            "samenspraak.limits.sign-in.per-address=4",
            "samenspraak.limits.sign-in.within=4m"
        })
class LimitsTests {

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        Hands hands() {
            return new Hands();
        }
    }

    /** A clock that stands still until it is moved. */
    static class Hands extends Clock {

        private Instant now = Instant.parse("2017-01-20T12:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Autowired
    Scene scene;

    @Autowired
    Discussions discussions;

    @Autowired
    Positions positions;

    @Autowired
    PreparationDesk desk;

    @Autowired
    Logbook logbook;

    @Autowired
    Hands hands;

    @Autowired
    ApplicationContext application;

    @BeforeEach
    void setTheScene() {
        scene.set();
        from("10.0.0." + UUID.randomUUID());
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
        Scene.signOut();
    }

    @Test
    void exactly_so_many_are_let_through_and_then_it_says_when_to_come_back() {
        say(scene.eindhoven);
        say(scene.eindhoven);
        as(scene.eindhoven, () -> {
            positions.take(scene.round, scene.at("a1"), Stand.of(Choice.YES), UUID.randomUUID());
        });

        assertThatExceptionOfType(TooOften.class)
                .isThrownBy(() -> say(scene.eindhoven))
                .satisfies(refused -> {
                    assertThat(refused.left()).isEqualTo(Duration.ofMinutes(1));
                    assertThat(refused.arguments()).containsExactly(1L);
                });
    }

    @Test
    void nobody_else_is_hindered_by_it() {
        for (var i = 0; i < 3; i++) say(scene.eindhoven);

        assertThatCode(() -> say(scene.amsterdam)).doesNotThrowAnyException();
    }

    @Test
    void it_frees_again_one_by_one() {
        for (var i = 0; i < 3; i++) say(scene.eindhoven);
        hands.move(Duration.ofMinutes(1));

        say(scene.eindhoven);

        assertThatExceptionOfType(TooOften.class).isThrownBy(() -> say(scene.eindhoven));
        hands.move(Duration.ofMinutes(10));
        for (var i = 0; i < 3; i++) say(scene.eindhoven);
        assertThatExceptionOfType(TooOften.class).isThrownBy(() -> say(scene.eindhoven));
    }

    @Test
    void one_address_counts_for_all_who_come_from_it() {
        for (var i = 0; i < 3; i++) say(scene.eindhoven);
        for (var i = 0; i < 2; i++) say(scene.amsterdam);

        assertThatExceptionOfType(TooOften.class).isThrownBy(() -> say(scene.amsterdam));
        from("10.0.1." + UUID.randomUUID());
        assertThatExceptionOfType(TooOften.class)
                .as("three were taken by then, let through or not")
                .isThrownBy(() -> say(scene.amsterdam));
        assertThatCode(() -> say(scene.wim)).doesNotThrowAnyException();
    }

    @Test
    void uploads_are_counted_apart() {
        for (var i = 0; i < 3; i++) say(scene.joyce);

        var first = org.assertj.core.api.Assertions.catchThrowable(() -> upload(scene.joyce));

        assertThat(first).isNotNull().isNotInstanceOf(TooOften.class);
        assertThatExceptionOfType(TooOften.class).isThrownBy(() -> upload(scene.joyce));
    }

    @Test
    void being_too_often_is_on_record() {
        for (var i = 0; i < 3; i++) say(scene.eindhoven);
        assertThatExceptionOfType(TooOften.class).isThrownBy(() -> say(scene.eindhoven));

        var entries = as(scene.joyce, () -> logbook.entries(scene.strategy.id(), Sought.ALL, 1_000)).stream()
                .filter(one -> one.useCase().equals("Discussions.start"))
                .toList();
        assertThat(entries)
                .hasSize(4)
                .filteredOn(one -> one.refusal().equals("TooOften"))
                .hasSize(1);
    }

    @Test
    void who_knocks_too_often_at_the_door_gets_a_page_that_says_when() throws Exception {
        for (var i = 0; i < 4; i++)
            assertThat(knock("/oauth2/authorization/stad", "192.0.2.1", "nl").getStatus())
                    .isEqualTo(200);

        var dutch = knock("/login/oauth2/code/stad", "192.0.2.1", "nl");
        assertThat(dutch.getStatus()).isEqualTo(429);
        assertThat(dutch.getHeader("Retry-After")).isEqualTo("61");
        assertThat(dutch.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(dutch.getContentAsString()).contains("over één minuut weer", "lang=\"nl\"");
        assertThat(knock("/login/oauth2/code/stad", "192.0.2.1", "en").getContentAsString())
                .contains("Try again in one minute", "lang=\"en\"");
        assertThat(knock("/oauth2/authorization/stad", "192.0.2.2", "nl").getStatus())
                .isEqualTo(200);
        assertThat(knock("/s/strategie", "192.0.2.1", "nl").getStatus()).isEqualTo(200);
        hands.move(Duration.ofMinutes(1));
        assertThat(knock("/oauth2/authorization/stad", "192.0.2.1", "nl").getStatus())
                .isEqualTo(200);
    }

    @Test
    void every_limit_that_is_named_exists() {
        var limits = application.getBean(Limits.class);
        var named = new ClassFileImporter()
                .importPackages("nl.samenspraak").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Limited.class))
                        .map(method -> method.getAnnotationOfType(Limited.class).value())
                        .distinct()
                        .toList();

        assertThat(named)
                .contains("submissions", "uploads")
                .allSatisfy(one -> assertThat(limits.of(one)).isNotNull());
    }

    private MockHttpServletResponse knock(String path, String address, String language) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        request.setCookies(new Cookie("taal", language));
        var response = new MockHttpServletResponse();
        application.getBean(SignInLimit.class).doFilter(request, response, new MockFilterChain());
        return response;
    }

    private void from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    private void say(PersonId who) {
        as(
                who,
                () -> discussions.start(
                        scene.round, scene.at("2"), Opening.remark(new CommentText("Goed")), UUID.randomUUID()));
    }

    private void upload(PersonId who) {
        as(who, () -> {
            desk.receive(scene.strategy.id(), "tekst.md", "# Kop".getBytes(StandardCharsets.UTF_8), step -> {});
        });
    }
}
