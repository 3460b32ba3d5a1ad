package nl.samenspraak.signin;

import static nl.samenspraak.signin.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.samenspraak.Application;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.ShutOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Who sits where, and everything that ends it. */
@Import(SittingsTests.Gatekeeper.class)
class SittingsTests extends SignInTest {

    /** Another room that has its say about who arrives. */
    static class Gatekeeper {

        @Autowired
        Register register;

        volatile PersonArrived last =
                new PersonArrived(PersonId.create(), new Identity("none", "nobody"), "", false, Map.of());

        @EventListener
        void look(PersonArrived arrived) {
            last = arrived;
            if ("yes".equals(arrived.claims().get("banned"))) throw new Banned();
        }

        /** Somebody else, between their arrival and their sitting down. */
        @TransactionalEventListener
        void stopAccess(PersonArrived arrived) {
            if ("meanwhile".equals(arrived.claims().get("stopped")))
                CompletableFuture.runAsync(() -> register.shutOut(arrived.person(), arrived.person()))
                        .join();
        }
    }

    static class Banned extends Refusal {

        @Override
        public String messageKey() {
            return "refusal.NotFound";
        }
    }

    @Autowired
    Sittings sittings;

    @Autowired
    Attendance attendance;

    @Autowired
    Gatekeeper gatekeeper;

    @Autowired
    Register register;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    DataSource source;

    @Autowired
    ConfigurableEnvironment environment;

    @Test
    void other_rooms_hear_who_arrived_with_what_the_provider_said() {
        ALFA.change(claims -> claims.claim("department", "wonen"));

        visitor.follow("/oauth2/authorization/alfa");
        var first = gatekeeper.last;
        visitor.follow("/oauth2/authorization/alfa");

        assertThat(first.first()).isTrue();
        assertThat(first.provider()).isEqualTo("alfa");
        assertThat(first.identity().issuer()).isEqualTo(ALFA.issuer());
        assertThat(first.claims()).containsEntry("department", "wonen");
        assertThat(gatekeeper.last.first()).isFalse();
        assertThat(gatekeeper.last.person()).isEqualTo(first.person());
    }

    @Test
    void another_room_can_keep_somebody_out_and_then_nobody_was_here() {
        var before = people();
        ALFA.change(claims -> claims.claim("banned", "yes"));

        var page = visitor.follow("/oauth2/authorization/alfa");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Aanmelden lukte niet", "is niet voor u", "kernteam");
        assertThat(visitor.signedIn()).isFalse();
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void ending_a_persons_sittings_ends_all_of_theirs_and_nobody_elses() {
        var elsewhere = new Visitor(port);
        visitor.follow("/oauth2/authorization/alfa");
        elsewhere.follow("/oauth2/authorization/alfa");
        var person = gatekeeper.last.person();
        var other = new Visitor(port);
        BETA.subject = "other";
        other.follow("/oauth2/authorization/beta");

        assertThat(sittings.endAll(person, Ending.DISABLED)).isEqualTo(2);

        assertThat(visitor.signedIn()).isFalse();
        assertThat(elsewhere.signedIn()).isFalse();
        assertThat(other.signedIn()).isTrue();
    }

    @Test
    void who_is_shut_out_is_out_at_once_and_comes_in_again_when_let_back() {
        visitor.follow("/oauth2/authorization/alfa");
        var person = gatekeeper.last.person();

        register.shutOut(person, person);

        assertThat(visitor.signedIn()).isFalse();
        var page = visitor.follow("/oauth2/authorization/alfa");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Aanmelden lukte niet", "Uw toegang is stopgezet");
        assertThat(visitor.signedIn()).isFalse();
        register.letBackIn(person);
        visitor.follow("/oauth2/authorization/alfa");
        assertThat(visitor.signedIn()).isTrue();
    }

    @Test
    void who_is_shut_out_between_arriving_and_sitting_down_is_told_so_and_is_not_in() {
        ALFA.change(claims -> claims.claim("stopped", "meanwhile"));

        var page = visitor.follow("/oauth2/authorization/alfa");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Aanmelden lukte niet", "Uw toegang is stopgezet");
        assertThat(visitor.signedIn()).isFalse();
        assertThat(database.sql("select count(*) from sitting where person = ?")
                        .param(gatekeeper.last.person().id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void who_is_being_shut_out_or_leaves_cannot_sit_down_meanwhile(boolean leaves) {
        var person = register.add(new Identity(ALFA.issuer(), ALFA.subject), "Iemand");
        var key = SittingKey.of(ALFA.subject);

        var sittingDown = Objects.requireNonNull(transactions.execute(underWay -> {
            if (leaves) register.forget(person, "Wie vertrok", person);
            else register.shutOut(person, person);
            return sittingDown(key, person);
        }));

        assertThat(sittingDown)
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .withRootCauseInstanceOf(ShutOut.class);
        assertThat(attendance.goesOn(key, false)).isFalse();
    }

    @Test
    void who_is_shut_out_while_they_sit_down_does_not_stay() {
        var person = register.add(new Identity(ALFA.issuer(), ALFA.subject), "Iemand");
        var key = SittingKey.of(ALFA.subject);

        var shuttingOut = Objects.requireNonNull(transactions.execute(underWay -> {
            sittings.begin(key, person, new Identity(ALFA.issuer(), ALFA.subject), null, "alfa");
            var other = CompletableFuture.runAsync(() -> register.shutOut(person, person));
            assertThat(other).as("waits for who sits down").failsWithin(Duration.ofSeconds(1));
            return other;
        }));

        assertThat(shuttingOut).succeedsWithin(Duration.ofSeconds(20));
        assertThat(attendance.goesOn(key, false)).isFalse();
    }

    private CompletableFuture<Void> sittingDown(SittingKey key, PersonId person) {
        return CompletableFuture.runAsync(
                () -> sittings.begin(key, person, new Identity(ALFA.issuer(), ALFA.subject), null, "alfa"));
    }

    @Test
    void a_request_in_the_background_is_told_that_its_session_ended() {
        visitor.follow("/oauth2/authorization/alfa");
        sittings.endAll(gatekeeper.last.person(), Ending.DISABLED);

        var answer = visitor.post("/?v-r=heartbeat&v-uiId=0", "");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void after_the_longest_time_one_signs_in_again_and_comes_back() {
        visitor.follow("/oauth2/authorization/alfa");
        database.sql("update sitting set since = ? where person = ?")
                .params(
                        Timestamp.from(Instant.now().minus(Duration.ofHours(12))),
                        gatekeeper.last.person().id())
                .update();

        var answer = visitor.get("/s/stad/lezen/14");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).contains("naar=%2Fs%2Fstad%2Flezen%2F14");
        assertThat(whyEnded()).isEqualTo("TOO_LONG");
    }

    @Test
    void what_an_open_page_does_by_itself_keeps_nobody_in() {
        visitor.follow("/oauth2/authorization/alfa");
        visitor.get("/?v-r=init&location=");
        lastAct(Duration.ofMinutes(29));
        var before = lastAct();

        var heard = visitor.post("/?v-r=heartbeat&v-uiId=0", "");
        visitor.get("/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=close");
        visitor.send(HttpRequest.newBuilder(visitor.at("/pictures/none")).header("Sec-Fetch-Mode", "no-cors"));

        assertThat(heard.statusCode()).isEqualTo(200);
        assertThat(lastAct()).isEqualTo(before);
        lastAct(Duration.ofMinutes(32));
        assertThat(visitor.post("/?v-r=heartbeat&v-uiId=0", "").statusCode()).isEqualTo(403);
        assertThat(whyEnded()).isEqualTo("IDLE");
        assertThat(visitor.signedIn()).isFalse();
    }

    @Test
    void who_goes_on_clicking_and_typing_stays_in() {
        visitor.follow("/oauth2/authorization/alfa");
        var page = OpenPage.at(visitor, "/");
        lastAct(Duration.ofMinutes(29));
        var before = lastAct();

        page.send(List.of());

        assertThat(lastAct()).isAfter(before.plus(Duration.ofMinutes(28)));
        lastAct(Duration.ofMinutes(29));
        visitor.send(HttpRequest.newBuilder(visitor.at("/")).header("Sec-Fetch-Mode", "navigate"));
        assertThat(lastAct()).isAfter(before.plus(Duration.ofMinutes(28)));
    }

    @Test
    void what_somebody_does_is_written_down_once_a_minute() {
        visitor.follow("/oauth2/authorization/alfa");
        lastAct(Duration.ofSeconds(50));
        var before = lastAct();

        visitor.get("/");

        assertThat(lastAct()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"last_act_at, PT32M, IDLE", "since, PT12H1M, TOO_LONG"})
    void what_is_over_ends_though_nothing_asks(String column, Duration ago, String why) {
        visitor.follow("/oauth2/authorization/alfa");
        database.sql("update sitting set " + column + " = ? where person = ?")
                .params(
                        Timestamp.from(Instant.now().minus(ago)),
                        gatekeeper.last.person().id())
                .update();

        attendance.endOverdue();

        assertThat(whyEnded()).isEqualTo(why);
    }

    @Test
    void who_looks_late_misses_nothing_that_ended_meanwhile() {
        visitor.follow("/oauth2/authorization/alfa");
        var key = database.sql("select session_hash from sitting where person = ?")
                .param(gatekeeper.last.person().id())
                .query((row, number) -> new SittingKey(row.getString(1)))
                .single();
        var looked = sittings.endedSince(Optional.empty()).at();
        sittings.end(key, Ending.AT_PROVIDER);
        endedAt(looked.minus(Duration.ofMinutes(3)));

        var again = sittings.endedSince(Optional.of(looked.minus(Duration.ofMinutes(4))));

        assertThat(again.ended()).contains(key);
        assertThat(again.at()).isAfterOrEqualTo(looked);
        assertThat(sittings.endedSince(Optional.of(again.at())).ended()).doesNotContain(key);
    }

    private void endedAt(Instant at) {
        database.sql("update sitting set ended_at = ? where person = ?")
                .params(Timestamp.from(at), gatekeeper.last.person().id())
                .update();
    }

    @Test
    void signing_out_ends_it_and_goes_on_to_the_provider() {
        visitor.follow("/oauth2/authorization/alfa");
        var page = visitor.get("/").body();
        var token = page.replaceAll("(?s).*<meta name=\"_csrf\" content=\"([^\"]*)\".*", "$1");

        var answer = visitor.post("/logout", "_csrf=" + token);

        assertThat(location(answer))
                .startsWith(ALFA.address() + "/logout")
                .contains("id_token_hint=", "post_logout_redirect_uri=");
        assertThat(visitor.signedIn()).isFalse();
        assertThat(whyEnded()).isEqualTo("SIGNED_OUT");
    }

    @Test
    void all_that_happens_at_the_door_is_on_record_once() {
        visitor.follow("/oauth2/authorization/alfa");
        var person = gatekeeper.last.person();
        said("alfa", claims -> claims.subject(ALFA.subject));
        visitor.get("/");
        visitor.follow("/oauth2/authorization/alfa");
        var token = visitor.get("/").body().replaceAll("(?s).*<meta name=\"_csrf\" content=\"([^\"]*)\".*", "$1");
        visitor.post("/logout", "_csrf=" + token);

        assertThat(database.sql("""
                        select use_case || ' ' || subjects from audit_entry where person = ? order by at""").param(person.id()).query(String.class).list())
                .map(String::strip)
                .containsExactly(
                        "Doors.signIn provider=alfa",
                        "Doors.sessionEnded Ending=AT_PROVIDER",
                        "Doors.signIn provider=alfa",
                        "Doors.signOut");
    }

    @Test
    void what_a_provider_is_not_believed_is_on_record() {
        said("alfa", claims -> claims.subject(ALFA.subject).audience("beta"));
        said("evil", claims -> claims.subject(ALFA.subject));

        assertThat(database.sql("""
                        select refusal || ' ' || subjects from audit_entry
                        where use_case = 'Doors.signOutAtProvider' and outcome = 'REFUSED'""").query(String.class).list())
                .map(String::strip)
                .contains("UNTRUSTED provider=alfa", "UNKNOWN");
    }

    @Test
    void the_same_browser_signing_in_again_leaves_one_sitting() {
        visitor.follow("/oauth2/authorization/alfa");
        visitor.follow("/oauth2/authorization/alfa");

        assertThat(database.sql("select count(*) from sitting where person = ? and ended_at is null")
                        .param(gatekeeper.last.person().id())
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(visitor.signedIn()).isTrue();
    }

    @Test
    void what_somebody_left_open_at_a_shared_desk_is_not_the_next_ones() {
        visitor.follow("/oauth2/authorization/alfa");
        visitor.get("/?v-r=init&location=");
        var open = visitor.post("/?v-r=heartbeat&v-uiId=0", "");
        visitor.follow("/oauth2/authorization/alfa");
        var openToTheSame = visitor.post("/?v-r=heartbeat&v-uiId=0", "");

        ALFA.subject = "somebody-else";
        visitor.follow("/oauth2/authorization/alfa");

        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(openToTheSame.statusCode()).isEqualTo(200);
        assertThat(visitor.post("/?v-r=heartbeat&v-uiId=0", "").statusCode()).isNotEqualTo(200);
    }

    @Test
    void the_provider_can_end_one_session_or_all_of_an_account() {
        var elsewhere = new Visitor(port);
        visitor.follow("/oauth2/authorization/alfa");
        ALFA.change(claims -> claims.claim("sid", "another"));
        elsewhere.follow("/oauth2/authorization/alfa");

        assertThat(said("alfa", claims -> claims.claim("sid", "another")).statusCode())
                .isEqualTo(200);
        assertThat(visitor.signedIn()).isTrue();
        assertThat(elsewhere.signedIn()).isFalse();

        assertThat(said("alfa", claims -> claims.subject(ALFA.subject)).statusCode())
                .isEqualTo(200);
        assertThat(visitor.signedIn()).isFalse();
    }

    @Test
    void a_session_that_the_provider_gave_no_name_ends_with_any_of_its_account() {
        var elsewhere = new Visitor(port);
        elsewhere.follow("/oauth2/authorization/alfa");
        ALFA.change(claims -> claims.claim("sid", null));
        visitor.follow("/oauth2/authorization/alfa");
        var subject = ALFA.subject;
        var other = new Visitor(port);
        ALFA.subject = "other";
        other.follow("/oauth2/authorization/alfa");

        said("alfa", claims -> claims.subject(subject).claim("sid", "unknown here"));

        assertThat(visitor.signedIn()).isFalse();
        assertThat(elsewhere.signedIn()).isTrue();
        assertThat(other.signedIn()).isTrue();
        said("alfa", claims -> claims.claim("sid", "unknown here"));
        assertThat(other.signedIn()).isTrue();
    }

    @Test
    void keys_that_nobody_heard_of_do_not_make_us_fetch_the_providers_each_time() {
        said("alfa", claims -> claims.subject(ALFA.subject));
        var before = ALFA.keysAsked.get();
        ALFA.signing = FakeProvider.Signing.UNHEARD_OF_KEY;

        for (var word = 0; word < 12; word++)
            assertThat(said("alfa", claims -> claims.subject(ALFA.subject)).statusCode())
                    .isEqualTo(400);

        assertThat(ALFA.keysAsked.get() - before).isLessThan(4);
    }

    @ParameterizedTest
    @EnumSource(names = {"OWN_KEY", "PROBABILISTIC", "CURVE"})
    void the_provider_may_sign_what_it_says_in_every_way_in_which_it_may_sign_who_somebody_is(
            FakeProvider.Signing signing) {
        visitor.follow("/oauth2/authorization/alfa");
        ALFA.signing = signing;

        assertThat(said("alfa", claims -> claims.subject(ALFA.subject)).statusCode())
                .isEqualTo(200);

        assertThat(visitor.signedIn()).isFalse();
    }

    @Test
    void what_a_provider_said_before_one_sat_down_ends_nothing() {
        visitor.follow("/oauth2/authorization/alfa");

        said(
                "alfa",
                claims -> claims.subject(ALFA.subject)
                        .issueTime(Date.from(Instant.now().minus(Duration.ofMinutes(5)))));

        assertThat(visitor.signedIn()).isTrue();
    }

    @Test
    void nobody_but_the_provider_can_end_what_is_its_own() {
        visitor.follow("/oauth2/authorization/alfa");

        assertThat(said("alfa", claims -> claims.subject(ALFA.subject).issuer(BETA.issuer()))
                        .statusCode())
                .isEqualTo(400);
        assertThat(said("alfa", claims -> claims.subject(ALFA.subject).audience("beta"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(said("alfa", claims -> claims.subject(ALFA.subject).claim("nonce", "x"))
                        .statusCode())
                .isEqualTo(400);
        for (var lacking : List.<UnaryOperator<JWTClaimsSet.Builder>>of(
                claims -> claims.jwtID(null),
                claims -> claims.issueTime(null),
                claims -> claims.subject(null),
                claims -> claims.claim("events", Map.of("https://evil.example", Map.of())),
                claims -> claims.claim("events", null),
                claims -> claims.issuer(null),
                claims -> claims.audience((String) null),
                claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120)))))
            assertThat(said("alfa", claims -> lacking.apply(claims.subject(ALFA.subject)))
                            .statusCode())
                    .isEqualTo(400);
        assertThat(said("evil", claims -> claims.subject(ALFA.subject)).statusCode())
                .isEqualTo(400);
        for (var signing : new FakeProvider.Signing[] {
            FakeProvider.Signing.ANOTHER_KEY, FakeProvider.Signing.NONE, FakeProvider.Signing.PUBLIC_KEY_AS_SECRET
        }) {
            ALFA.signing = signing;
            assertThat(said("alfa", claims -> claims.subject(ALFA.subject)).statusCode())
                    .isEqualTo(400);
        }

        assertThat(visitor.signedIn()).isTrue();
    }

    @Test
    void a_provider_of_many_tenants_can_end_what_is_of_a_tenant_that_may_come_in_and_nothing_else() {
        MANY.change(claims ->
                claims.issuer(MANY.issuerOf(TENANT)).claim("tid", TENANT).claim("oid", MANY.subject));
        visitor.follow("/oauth2/authorization/many");
        assertThat(visitor.signedIn()).isTrue();

        for (var issuer : List.of(
                MANY.issuerOf(UUID.randomUUID().toString()),
                MANY.issuerOf("{tenantid}"),
                MANY.issuerOf(""),
                MANY.issuerOf(TENANT) + "/x",
                "x" + MANY.issuerOf(TENANT),
                MANY.address()))
            assertThat(said(MANY, "many", claims -> claims.subject(MANY.subject).issuer(issuer))
                            .statusCode())
                    .as(issuer)
                    .isEqualTo(400);
        assertThat(visitor.signedIn()).isTrue();
        var ended = said(MANY, "many", claims -> claims.subject(MANY.subject).issuer(MANY.issuerOf(TENANT)));

        assertThat(ended.statusCode()).isEqualTo(200);
        assertThat(visitor.signedIn()).isFalse();
    }

    @Test
    void what_ends_on_one_node_is_over_on_the_other() {
        try (var other = new SpringApplicationBuilder(Application.class)
                .profiles("test")
                .registerShutdownHook(false)
                .run(sameSettings())) {
            var otherPort = ((WebServerApplicationContext) other).getWebServer().getPort();
            var there = new Visitor(otherPort);
            there.follow("/oauth2/authorization/alfa");
            assertThat(there.signedIn()).isTrue();

            said("alfa", claims -> claims.subject(ALFA.subject));

            assertThat(there.signedIn()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.0.0.0/8,192.0.2.7"})
    void forwarded_headers_of_anybody_else_are_not_read(String proxies) {
        try (var other = new SpringApplicationBuilder(Application.class)
                .profiles("test")
                .registerShutdownHook(false)
                .run(sameSettings("--samenspraak.proxies=" + proxies))) {
            var toProvider = forwarded(other);

            assertThat(asked(toProvider)).startsWith("http://localhost:").doesNotContain("evil.example");
            assertThat(addressOnRecord(other)).isNotEqualTo("203.0.113.9").matches("127\\.0\\.0\\.1|0:0:0:0:0:0:0:1");
        }
    }

    @Test
    void forwarded_headers_of_a_proxy_that_is_trusted_are_read() {
        try (var other = new SpringApplicationBuilder(Application.class)
                .profiles("test")
                .registerShutdownHook(false)
                .run(sameSettings("--samenspraak.proxies=127.0.0.0/8,::1"))) {
            assertThat(asked(forwarded(other))).isEqualTo("https://evil.example/login/oauth2/code/alfa");
            assertThat(addressOnRecord(other)).isEqualTo("203.0.113.9");
        }
    }

    @Test
    void behind_a_proxy_that_is_trusted_everything_is_as_the_proxy_says_and_for_https_only() {
        try (var other = new SpringApplicationBuilder(Application.class)
                .profiles("test")
                .registerShutdownHook(false)
                .run(sameSettings(
                        "--samenspraak.proxies=127.0.0.1,::1", "--samenspraak.address=https://samen.example/"))) {
            var toProvider = forwarded(other);

            assertThat(asked(toProvider)).isEqualTo("https://samen.example/login/oauth2/code/alfa");
            assertThat(toProvider.headers().allValues("Set-Cookie"))
                    .singleElement()
                    .asString()
                    .startsWith("__Host-samenspraak=")
                    .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                    .doesNotContain("Domain");
            assertThat(toProvider.headers().firstValue("Strict-Transport-Security"))
                    .isPresent();
        }
    }

    @Test
    void on_this_machine_without_https_the_cookie_has_its_plain_name() {
        var answer = visitor.get("/oauth2/authorization/alfa");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("samenspraak=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    /** Where somebody came from who asked for a provider that is none. */
    private String addressOnRecord(org.springframework.context.ApplicationContext application) {
        forwarded(application, "/oauth2/authorization/nergens");
        return database.sql("select address from audit_entry where refusal = 'UNKNOWN' order by at desc limit 1")
                .query(String.class)
                .single();
    }

    private static HttpResponse<String> forwarded(org.springframework.context.ApplicationContext application) {
        return forwarded(application, "/oauth2/authorization/alfa");
    }

    private static HttpResponse<String> forwarded(
            org.springframework.context.ApplicationContext application, String address) {
        var stranger = new Visitor(
                ((WebServerApplicationContext) application).getWebServer().getPort());
        return stranger.send(HttpRequest.newBuilder(stranger.at(address))
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "host=evil.example;proto=https"));
    }

    private static String asked(HttpResponse<?> toProvider) {
        return FakeProvider.parameters(location(toProvider).split("\\?", 2)[1]).get("redirect_uri");
    }

    /** A second node: the same providers and the same database. */
    private String[] sameSettings(String... more) {
        var all = new HashMap<String, String>();
        var binder = Binder.get(environment);
        for (var prefix : new String[] {"spring.security.oauth2.client", "samenspraak.sign-in"})
            binder.bindOrCreate(prefix, Bindable.mapOf(String.class, String.class))
                    .forEach((name, value) -> all.put(prefix + "." + name, value));
        try (var connection = source.getConnection()) {
            var h2 = connection.getMetaData().getURL().startsWith("jdbc:h2:mem");
            all.put(
                    "spring.datasource.url",
                    h2
                            ? connection.getMetaData().getURL() + ";DB_CLOSE_DELAY=-1"
                            : environment.getRequiredProperty("spring.datasource.url"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        for (var name : new String[] {"spring.datasource.username", "spring.datasource.password"})
            all.put(name, environment.getRequiredProperty(name));
        all.put("server.port", String.valueOf(TestSocketUtils.findAvailableTcpPort()));
        return Stream.concat(
                        all.entrySet().stream().map(one -> "--" + one.getKey() + "=" + one.getValue()),
                        Arrays.stream(more))
                .toArray(String[]::new);
    }

    /** Moves the last thing they did back in time. */
    private void lastAct(Duration ago) {
        database.sql("update sitting set last_act_at = ? where person = ?")
                .params(
                        Timestamp.from(Instant.now().minus(ago)),
                        gatekeeper.last.person().id())
                .update();
    }

    private Instant lastAct() {
        return database.sql("select last_act_at from sitting where person = ?")
                .param(gatekeeper.last.person().id())
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private String whyEnded() {
        return database.sql("select ended_why from sitting where person = ?")
                .param(gatekeeper.last.person().id())
                .query(String.class)
                .single();
    }

    private HttpResponse<String> said(String registration, UnaryOperator<JWTClaimsSet.Builder> claims) {
        return said(ALFA, registration, claims);
    }

    private HttpResponse<String> said(
            FakeProvider provider, String registration, UnaryOperator<JWTClaimsSet.Builder> claims) {
        var now = Instant.now();
        var said = claims.apply(new JWTClaimsSet.Builder()
                        .issuer(provider.issuer())
                        .audience(registration)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(120)))
                        .jwtID(UUID.randomUUID().toString())
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())))
                .build();
        return new Visitor(port)
                .post("/logout/connect/back-channel/" + registration, "logout_token=" + provider.signed(said));
    }
}
