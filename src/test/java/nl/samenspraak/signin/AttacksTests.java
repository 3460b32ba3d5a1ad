package nl.samenspraak.signin;

import static nl.samenspraak.signin.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A provider that misbehaves, or somebody between it and us: nobody comes in, and whoever stands there is told. */
class AttacksTests extends SignInTest {

    @Test
    void a_good_sign_in_gets_in_and_makes_the_person_known() {
        var before = people();

        var arrived = visitor.follow("/oauth2/authorization/alfa?naar=/iets%3Fq%3D1");

        assertThat(arrived.uri()).hasToString(visitor.home() + "/iets?q=1");
        assertThat(visitor.signedIn()).isTrue();
        assertThat(people()).isEqualTo(before + 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void an_id_token_that_says_something_else_is_refused(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        ALFA.change(change);

        refused(401, () -> visitor.follow("/oauth2/authorization/alfa"));
    }

    static Stream<Arguments> an_id_token_that_says_something_else_is_refused() {
        return Stream.of(
                claims("another issuer", claims -> claims.issuer("https://evil.example")),
                claims("another issuer of ours", claims -> claims.issuer(BETA.issuer())),
                claims("no issuer", claims -> claims.issuer(null)),
                claims("another audience", claims -> claims.audience("another")),
                claims("no audience", claims -> claims.audience((String) null)),
                claims("two audiences and no authorised party", claims -> claims.audience(List.of("alfa", "evil"))),
                claims("another authorised party", claims -> claims.claim("azp", "evil")),
                claims("another nonce", claims -> claims.claim("nonce", "another")),
                claims("no nonce", claims -> claims.claim("nonce", null)),
                claims("expired", claims -> claims.issueTime(at(-300)).expirationTime(at(-120))),
                claims("never expires", claims -> claims.expirationTime(null)),
                claims("issued two minutes from now", claims -> claims.issueTime(at(120))),
                claims("issued an hour ago", claims -> claims.issueTime(at(-3600))),
                claims("not valid yet", claims -> claims.notBeforeTime(at(120))),
                claims("nobody", claims -> claims.subject(null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "PUBLIC_KEY_AS_SECRET", "ANOTHER_KEY"})
    void an_id_token_that_the_provider_did_not_sign_is_refused(FakeProvider.Signing signing) {
        ALFA.signing = signing;

        refused(401, () -> visitor.follow("/oauth2/authorization/alfa"));
    }

    @Test
    void a_clock_that_differs_by_less_than_a_minute_is_no_obstacle() {
        var slow = new Visitor(port);
        ALFA.change(claims -> claims.issueTime(at(50)));
        visitor.follow("/oauth2/authorization/alfa");
        ALFA.change(claims -> claims.issueTime(at(-100)).expirationTime(at(-50)));

        slow.follow("/oauth2/authorization/alfa");

        assertThat(visitor.signedIn()).isTrue();
        assertThat(slow.signedIn()).isTrue();
    }

    @Test
    void an_answer_is_taken_once_and_who_is_in_by_then_goes_on() {
        ALFA.useCodesAgain = true;
        var back = visitor.back("alfa", "/een");
        visitor.get(back);
        assertThat(visitor.signedIn()).isTrue();
        var session = visitor.cookie("samenspraak");
        ALFA.subject = "somebody-else";
        var before = people();

        var again = visitor.get(back);

        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(location(again)).endsWith("/een");
        assertThat(visitor.cookie("samenspraak")).isEqualTo(session);
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void a_code_that_was_used_is_refused_by_the_provider_and_here() {
        var used = FakeProvider.parameters(visitor.back("alfa", "/").split("\\?", 2)[1]);
        visitor.get("/login/oauth2/code/alfa?" + FakeProvider.query(used));
        var thief = new Visitor(port);
        var own = FakeProvider.parameters(thief.back("alfa", "/").split("\\?", 2)[1]);
        own.put("code", used.get("code"));

        refused(401, thief, () -> thief.get("/login/oauth2/code/alfa?" + FakeProvider.query(own)));
    }

    @Test
    void an_answer_to_somebody_else_is_refused() {
        var victim = new Visitor(port);
        var back = visitor.back("alfa", "/");

        refused(401, victim, () -> victim.get(back));
    }

    @Test
    void an_answer_at_the_address_of_another_provider_is_refused() {
        ALFA.answer = (asked, back) ->
                back.put("redirect_uri", asked.parameters().get("redirect_uri").replace("/alfa", "/beta"));

        refused(401, () -> visitor.follow("/oauth2/authorization/alfa"));
    }

    @Test
    void an_answer_that_says_to_be_of_another_provider_is_refused_and_of_this_one_is_not() {
        ALFA.answer = (asked, back) -> back.put("iss", BETA.issuer());
        refused(401, () -> visitor.follow("/oauth2/authorization/alfa"));

        ALFA.answer = (asked, back) -> back.put("iss", ALFA.issuer());
        visitor.follow("/oauth2/authorization/alfa");

        assertThat(visitor.signedIn()).isTrue();
    }

    @Test
    void an_answer_that_does_not_say_whose_it_is_is_refused_when_the_provider_promised_to() {
        BETA.answer = (asked, back) -> back.remove("iss");
        refused(401, () -> visitor.follow("/oauth2/authorization/beta"));
        BETA.behave();

        visitor.follow("/oauth2/authorization/beta");

        assertThat(visitor.signedIn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_denied", "server_error", "<script>alert(1)</script>"})
    void a_provider_that_says_no_is_told_of(String error) {
        ALFA.answer = (asked, back) -> {
            back.remove("code");
            back.put("error", error);
            back.put("error_description", "<script>\r\nReference 12345678: alles is in orde");
        };

        var page =
                refused(error.equals("server_error") ? 503 : 401, () -> visitor.follow("/oauth2/authorization/alfa"));

        assertThat(page.body()).doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?code=x", "?state=x", "?code=x&state=x", "", "?code=x&state=x&code=y", "?error=x"})
    void half_an_answer_is_a_page_and_no_more(String query) {
        var page = visitor.get("/login/oauth2/code/alfa" + query);

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("Aanmelden lukte niet").doesNotContain("Exception");
    }

    @Test
    void what_nobody_foresaw_is_told_as_kindly_however_the_address_is_spelled() {
        ALFA.signing = FakeProvider.Signing.NOTHING;
        var back = visitor.back("alfa", "/").replace("/code/", "/%63ode/");

        refused(500, () -> visitor.get(back));
    }

    @Test
    void an_answer_is_as_good_however_its_address_is_spelled() {
        visitor.get(visitor.back("alfa", "/").replace("/code/alfa", "/%63ode/%61lfa"));

        assertThat(visitor.signedIn()).isTrue();
    }

    @Test
    void who_begins_anew_and_is_in_by_now_goes_on_however_the_address_is_spelled() {
        visitor.follow("/oauth2/authorization/alfa");

        var answer = visitor.get("/oauth2/%61uthorization/alfa?naar=/een&nogeens");

        assertThat(location(answer)).endsWith("/een");
    }

    @Test
    void what_nobody_foresaw_is_told_as_kindly() {
        ALFA.signing = FakeProvider.Signing.NOTHING;
        refused(500, () -> visitor.follow("/oauth2/authorization/alfa"));
        ALFA.signing = FakeProvider.Signing.OWN_KEY;
        ALFA.change(claims -> claims.subject("x".repeat(300)));

        refused(500, () -> visitor.follow("/oauth2/authorization/alfa"));
    }

    @Test
    void an_e_mail_address_identifies_nobody() {
        ALFA.subject = "same";
        BETA.subject = "same";
        ALFA.change(claims -> claims.claim("email", "joyce@alfa.example"));
        BETA.change(claims -> claims.claim("email", "joyce@alfa.example").claim("email_verified", true));
        var before = people();

        visitor.follow("/oauth2/authorization/alfa");
        var other = new Visitor(port);
        other.follow("/oauth2/authorization/beta");

        assertThat(visitor.signedIn()).isTrue();
        assertThat(other.signedIn()).isTrue();
        assertThat(people()).isEqualTo(before + 2);
    }

    @Test
    void who_did_not_prove_enough_is_told_so() {
        refused(403, () -> visitor.follow("/oauth2/authorization/strong"));
        assertThat(STRONG.lastAsked.parameters()).containsEntry("acr_values", "high substantial");
        STRONG.change(claims -> claims.claim("acr", "low"));
        refused(403, () -> visitor.follow("/oauth2/authorization/strong"));
        STRONG.change(claims -> claims.claim("acr", "substantial"));

        visitor.follow("/oauth2/authorization/strong");

        assertThat(visitor.signedIn()).isTrue();
    }

    @Test
    void a_tenant_that_is_not_on_the_list_stays_out_and_one_that_is_comes_in_by_its_object_id() {
        var stranger = UUID.randomUUID().toString();
        MANY.change(tenant(stranger, stranger));
        refused(403, () -> visitor.follow("/oauth2/authorization/many"));
        MANY.change(tenant(stranger, TENANT));
        refused(401, () -> visitor.follow("/oauth2/authorization/many"));
        MANY.change(tenant(TENANT, stranger));
        refused(401, () -> visitor.follow("/oauth2/authorization/many"));
        MANY.change(claims -> tenant(TENANT, TENANT).apply(claims).claim("oid", null));
        refused(401, () -> visitor.follow("/oauth2/authorization/many"));
        MANY.change(tenant(TENANT, TENANT));

        visitor.follow("/oauth2/authorization/many");

        assertThat(visitor.signedIn()).isTrue();
        assertThat(database.sql("select count(*) from person where issuer = ? and subject = ?")
                        .params(MANY.issuerOf(TENANT), "object-" + MANY.subject)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/%5Cevil.example",
                "%5C%5Cevil.example",
                "https:evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/%0d%0aLocation:%20https://evil.example",
                "/%09/evil.example",
                "%09//evil.example",
                "/%252F%252Fevil.example/..%0d",
                "%20//evil.example",
                "/@evil.example%0a",
                "evil.example",
                "/login/oauth2/code/alfa",
                "/%256cogin/oauth2/code/alfa",
                "/logout",
                "/%256cogout"
            })
    void after_signing_in_one_stays_here_whatever_the_address_said(String address) {
        var arrived = visitor.get(visitor.back("alfa", address));

        assertThat(arrived.statusCode()).isEqualTo(302);
        assertThat(arrived.uri().resolve(location(arrived))).hasToString(visitor.home() + "/");
        assertThat(visitor.signedIn()).isTrue();
    }

    @Test
    void what_is_asked_of_a_provider_cannot_be_guessed_and_is_no_more_than_needed() {
        visitor.follow("/oauth2/authorization/alfa");
        var first = ALFA.lastAsked.parameters();
        new Visitor(port).follow("/oauth2/authorization/alfa");
        var second = ALFA.lastAsked.parameters();

        assertThat(first)
                .containsEntry("response_type", "code")
                .containsEntry("scope", "openid profile")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", visitor.home() + "/login/oauth2/code/alfa");
        for (var name : List.of("state", "nonce", "code_challenge")) {
            // 128 bits are 22 letters of base64url.
            assertThat(first.get(name)).hasSizeGreaterThanOrEqualTo(43).isNotEqualTo(second.get(name));
        }
    }

    @Test
    void signing_in_gives_the_session_another_id() {
        var back = visitor.back("alfa", "/");
        var before = visitor.cookie("samenspraak");

        visitor.get(back);

        assertThat(visitor.cookie("samenspraak")).isPresent().isNotEqualTo(before);
        assertThat(before).isPresent();
    }

    private static UnaryOperator<JWTClaimsSet.Builder> tenant(String issuer, String claimed) {
        return claims ->
                claims.issuer(MANY.issuerOf(issuer)).claim("tid", claimed).claim("oid", "object-" + MANY.subject);
    }

    private long refusals() {
        return database.sql("""
                        select count(*) from audit_entry
                        where use_case = 'Doors.signIn' and outcome = 'REFUSED' and refusal <> ''""").query(Long.class).single();
    }

    private HttpResponse<String> refused(int status, java.util.function.Supplier<HttpResponse<String>> attempt) {
        return refused(status, visitor, attempt);
    }

    private HttpResponse<String> refused(
            int status, Visitor who, java.util.function.Supplier<HttpResponse<String>> attempt) {
        var before = Map.of("people", people(), "sittings", sittings());
        var onRecord = refusals();

        var page = attempt.get();

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body())
                .contains("<h1>Aanmelden lukte niet</h1>", "kenmerk", "Probeer het opnieuw")
                .doesNotContain("Exception", "\tat ");
        assertThat(who.signedIn()).isFalse();
        assertThat(Map.of("people", people(), "sittings", sittings())).isEqualTo(before);
        assertThat(refusals()).as("on record, with its reason").isEqualTo(onRecord + 1);
        return page;
    }

    private long sittings() {
        return database.sql("select count(*) from sitting").query(Long.class).single();
    }

    private static Date at(long seconds) {
        return Date.from(Instant.now().plus(Duration.ofSeconds(seconds)));
    }

    private static Arguments claims(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(what, change);
    }
}
