package nl.samenspraak.limits;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
import nl.samenspraak.inviting.EmailAddress;
import nl.samenspraak.inviting.Guest;
import nl.samenspraak.inviting.InvitationId;
import nl.samenspraak.inviting.Invitations;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.Limited;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.preparing.PreparationDesk;
import nl.samenspraak.round.Role;
import nl.samenspraak.signin.Arrivals;
import nl.samenspraak.signin.LogoutRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
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
            "samenspraak.limits.sign-in.per-person=2",
            "samenspraak.limits.looking-up.per-address=2",
            "samenspraak.limits.back-channel.per-address=3",
            "samenspraak.limits.invitations.per-person=1",
            "samenspraak.limits.invitations.per-address=1",
            "samenspraak.limits.uploads.per-address=2",
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
    Arrivals arrivals;

    @Autowired
    Invitations invitations;

    @Autowired
    JdbcClient database;

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
    void who_comes_in_too_often_waits_and_nobody_else_does() {
        var often = new Identity("https://login.example", UUID.randomUUID().toString());
        var other = new Identity("https://login.example", UUID.randomUUID().toString());
        for (var i = 0; i < 2; i++) arrivals.arrive(often, "Vaak", "stad", Map.of());

        assertThatExceptionOfType(SignedInTooOften.class)
                .isThrownBy(() -> arrivals.arrive(often, "Vaak", "stad", Map.of()))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(2L));
        assertThatCode(() -> arrivals.arrive(other, "Ander", "stad", Map.of())).doesNotThrowAnyException();
        hands.move(Duration.ofMinutes(2));
        assertThatCode(() -> arrivals.arrive(often, "Vaak", "stad", Map.of())).doesNotThrowAnyException();
    }

    @Test
    void invitations_and_uploads_count_for_the_person_and_for_the_address() {
        from("192.0.2.77");
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        invite(scene.joyce);
        assertThatExceptionOfType(TooOften.class).as("the address").isThrownBy(() -> invite(scene.wim));
        from("192.0.2.78");
        assertThatExceptionOfType(TooOften.class).as("the person").isThrownBy(() -> invite(scene.joyce));

        from("192.0.2.79");
        catchThrowable(() -> upload(scene.joyce));
        assertThatExceptionOfType(TooOften.class).as("the person").isThrownBy(() -> upload(scene.joyce));
        catchThrowable(() -> upload(scene.wim));
        assertThatExceptionOfType(TooOften.class).as("the address").isThrownBy(() -> upload(scene.eindhoven));
    }

    @Test
    void each_guest_on_a_list_counts() {
        from("192.0.2.80");
        var two = List.of(guest(), guest());

        assertThatExceptionOfType(TooManyAtOnce.class)
                .isThrownBy(() -> as(scene.joyce, () -> invitations.invite(scene.strategy.id(), two)));
        assertThatCode(() -> invite(scene.joyce)).as("nothing was used up").doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"/oauth2/authorization/stad, 192.0.2.99", "/oauth2/%61uthorization/stad, 192.0.2.98"})
    void a_flood_at_the_door_is_on_record_once(String door, String address) throws Exception {
        from(address);
        for (var i = 0; i < 9; i++) knock(door, address, "nl");

        assertThat(database.sql("""
                        select count(*) from audit_entry
                        where use_case = 'Doors.signIn' and refusal = 'TooOften' and address = ?""").param(address).query(Long.class).single()).isOne();
    }

    @Test
    void whatever_takes_a_file_or_can_be_sent_twice_is_limited() {
        var open = new ClassFileImporter()
                .importPackages("nl.samenspraak").stream()
                        .filter(type -> type.isAnnotatedWith(SignedIn.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(byte[].class) || type.isEquivalentTo(UUID.class)))
                        .filter(method -> !method.isAnnotatedWith(Limited.class))
                        .map(JavaMethod::getFullName)
                        .toList();

        assertThat(open).isEmpty();
    }

    @Test
    void a_household_with_many_ipv6_addresses_is_one_origin() {
        assertThat(Origin.of("2001:db8:1:2::1")).isEqualTo(Origin.of("2001:db8:1:2:ffff::9"));
        assertThat(Origin.of("2001:db8:1:2::1")).isNotEqualTo(Origin.of("2001:db8:1:3::1"));
        assertThat(Origin.of("192.0.2.1")).isNotEqualTo(Origin.of("192.0.2.2"));
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

    @Test
    void whatever_makes_us_work_before_somebody_is_in_is_limited() throws Exception {
        var address = "192.0.2.50";
        from(address);
        for (var i = 0; i < 3; i++)
            assertThat(knock("POST", "/logout/connect/back-channel/stad", address, "nl")
                            .getStatus())
                    .isEqualTo(200);
        assertThat(knock("POST", "/logout/connect/back-channel/stad", address, "nl")
                        .getStatus())
                .isEqualTo(429);

        assertThat(refusedLogouts(address)).containsExactly("TooOften");

        assertThat(knock("POST", "/aanmelden", address, "nl").getStatus()).isEqualTo(200);
        assertThat(knock("GET", "/sign-in/answers/stad", address, "nl").getStatus())
                .isEqualTo(200);
        assertThat(knock("POST", "/aanmelden", address, "nl").getStatus()).isEqualTo(429);
        assertThat(knock("GET", "/sign-in/answers/stad", address, "nl").getStatus())
                .isEqualTo(429);
        assertThat(knock("GET", "/aanmelden", address, "nl").getStatus()).isEqualTo(200);
    }

    @Test
    void a_flood_of_logout_tokens_that_are_none_is_on_record_once_for_each_reason() throws Exception {
        var address = "192.0.2.51";
        for (var reason : List.of("UNTRUSTED", "UNTRUSTED", "UNKNOWN")) {
            var request = new MockHttpServletRequest("POST", "/logout/connect/back-channel/stad");
            request.setRemoteAddr(address);
            from(address);
            application
                    .getBean(SignInLimit.class)
                    .doFilter(
                            request,
                            new MockHttpServletResponse(),
                            (asked, answer) ->
                                    asked.setAttribute(LogoutRefused.ATTRIBUTE, new LogoutRefused("stad", reason)));
        }

        assertThat(refusedLogouts(address)).containsExactlyInAnyOrder("UNTRUSTED", "UNKNOWN");
    }

    private List<String> refusedLogouts(String address) {
        return database.sql("""
                        select refusal from audit_entry
                        where use_case = 'Doors.signOutAtProvider' and address = ?""").param(address).query(String.class).list();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /oauth2/%61uthorization/stad, /oauth2/authorization/stad, 4",
        "GET, /login/oauth2/%63ode/stad, /login/oauth2/code/stad, 4",
        "POST, /%61anmelden, /aanmelden, 2",
        "GET, /sign-in/%61nswers/stad, /sign-in/answers/stad, 2",
        "POST, /logout/connect/back-channe%6C/stad, /logout/connect/back-channel/stad, 3"
    })
    void a_door_is_the_same_door_however_its_address_is_spelled(String method, String spelled, String plain, int times)
            throws Exception {
        var address = "10.0.2." + UUID.randomUUID();
        for (var i = 0; i < times; i++)
            assertThat(knock(method, spelled, address, "nl").getStatus()).isEqualTo(200);

        assertThat(knock(method, spelled, address, "nl").getStatus()).isEqualTo(429);
        assertThat(knock(method, plain, address, "nl").getStatus()).isEqualTo(429);
    }

    private MockHttpServletResponse knock(String path, String address, String language) throws Exception {
        return knock("GET", path, address, language);
    }

    private MockHttpServletResponse knock(String method, String path, String address, String language)
            throws Exception {
        var request = new MockHttpServletRequest(method, path);
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

    private void invite(PersonId who) {
        as(who, () -> invitations.invite(scene.strategy.id(), List.of(guest())));
    }

    private Guest guest() {
        var address = new EmailAddress(UUID.randomUUID() + "@stad.example");
        return new Guest(InvitationId.create(), address, "", scene.eindhovenCity, Role.OBSERVER);
    }

    private void upload(PersonId who) {
        as(who, () -> {
            desk.receive(scene.strategy.id(), "tekst.md", "# Kop".getBytes(StandardCharsets.UTF_8), step -> {});
        });
    }
}
