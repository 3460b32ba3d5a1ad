package nl.samenspraak.signin;

import static nl.samenspraak.signin.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding the way in: choosing, being remembered, coming back to where one was going. */
class SignInPageTests extends SignInTest {

    @Test
    void who_is_not_signed_in_chooses_and_comes_where_they_were_going() {
        var page = visitor.follow("/s/stad/lezen/14?zoek=a%26b");

        assertThat(page.uri().getPath()).isEqualTo("/aanmelden");
        assertThat(page.body()).contains("Gemeente Alfa", "Gemeente B&egrave;ta", "werk-e-mailadres");
        var link = page.body().replaceAll("(?s).*href=\"(/oauth2/authorization/alfa[^\"]*)\".*", "$1");
        var arrived = visitor.follow(link);

        assertThat(arrived.uri()).hasToString(visitor.home() + "/s/stad/lezen/14?zoek=a%26b");
        assertThat(visitor.signedIn()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "gemeente alfa, alfa",
        "' GEMEENTE  ALFA ', alfa",
        "alf, alfa",
        "Gemeente Beta, beta",
        "joyce@alfa.example, alfa",
        "joyce@wonen.alfa.example, alfa"
    })
    void a_name_or_an_address_finds_the_provider_and_goes_on_to_where_one_was_going(String typed, String found) {
        var answer = visitor.post("/aanmelden", "naar=%2Fs%2Fstad&organisatie=" + encoded(typed));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).endsWith("/oauth2/authorization/" + found + "?naar=%2Fs%2Fstad");
    }

    @ParameterizedTest
    @CsvSource({
        "joyce@alfa.example.evil, kennen",
        "joyce@xalfa.example, kennen",
        "Atlantis, kennen",
        "'', Vul",
        "a, kennen"
    })
    void an_unknown_organisation_gets_a_kind_sentence(String typed, String said) {
        var page = visitor.post("/aanmelden", "organisatie=" + encoded(typed));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("role=\"alert\"", said);
    }

    @Test
    void a_name_that_fits_several_lists_those() {
        var page = visitor.post("/aanmelden", "organisatie=gemeente");

        assertThat(page.body())
                .contains("Welke bedoelt u?", "Gemeente Alfa", "Gemeente B&egrave;ta")
                .doesNotContain("aria-invalid");
    }

    @Test
    void what_is_typed_comes_back_as_text() {
        var page = visitor.post("/aanmelden", "organisatie=" + encoded("\"><script>alert(1)</script>"));

        assertThat(page.body()).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }

    @Test
    void the_choice_is_remembered_and_offered_first() {
        visitor.follow("/oauth2/authorization/alfa");

        var page = visitor.get("/aanmelden?naar=/s/stad");

        assertThat(page.body())
                .contains(
                        "Verder via Gemeente Alfa",
                        "/oauth2/authorization/alfa?naar=%2Fs%2Fstad",
                        "Een andere organisatie")
                .doesNotContain("B&egrave;ta");
        assertThat(visitor.get("/aanmelden?anders").body()).contains("Gemeente B&egrave;ta");
    }

    @Test
    void each_tab_comes_back_to_its_own_page() {
        var first = visitor.back("alfa", "/een");
        var second = visitor.back("alfa", "/twee");

        assertThat(location(visitor.get(first))).endsWith("/een");
        assertThat(location(visitor.get(second))).endsWith("/twee");
    }

    @RepeatedTest(3)
    void tabs_that_leave_and_come_back_at_once_come_to_their_own_page_or_to_the_door() throws Exception {
        visitor.get(visitor.back("alfa", "/").replaceAll("code=[^&]*", "code=none"));
        var places = IntStream.range(0, 6).mapToObj(tab -> "/tab-" + tab).toList();

        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var back = tabs.invokeAll(places.stream()
                    .map(place -> (Callable<String>) () -> visitor.back("alfa", place))
                    .toList());
            var arrived = tabs.invokeAll(back.stream()
                    .map(one -> (Callable<URI>) () -> visitor.follow(one.get()).uri())
                    .toList());

            // A tab that asks with the cookie of the moment before stands at the door; none is told that it was too
            // late.
            for (var tab = 0; tab < places.size(); tab++)
                assertThat(arrived.get(tab).get().getPath()).isIn(places.get(tab), "/aanmelden");
        }
        assertThat(visitor.signedIn()).isTrue();
    }

    @Test
    void a_tab_whose_session_went_begins_anew_once_and_comes_to_its_own_page() {
        var first = visitor.back("alfa", "/een");
        var second = visitor.back("alfa", "/twee&nogeens");
        visitor.forget();
        visitor.back("alfa", "/drie");

        var tooOften = visitor.get(second);
        var arrived = visitor.follow(first);

        assertThat(tooOften.statusCode()).isEqualTo(401);
        assertThat(arrived.uri().getPath()).isEqualTo("/een");
        assertThat(visitor.signedIn()).isTrue();
    }

    @Test
    void who_begins_anew_and_is_in_by_now_just_goes_on() {
        visitor.follow("/oauth2/authorization/alfa");
        var asked = ALFA.lastAsked;

        var answer = visitor.get("/oauth2/authorization/alfa?naar=%2Fs%2Fstad&nogeens");

        assertThat(location(answer)).endsWith("/s/stad");
        assertThat(ALFA.lastAsked).isSameAs(asked);
        assertThat(location(visitor.get("/oauth2/authorization/alfa?naar=//evil.example&nogeens")))
                .isIn("/", visitor.home() + "/");
    }

    @Test
    void a_provider_that_does_not_answer_is_told_of_and_tried_again_to_the_same_place() {
        var page = visitor.follow("/oauth2/authorization/down?naar=/s/stad%3Fa%3Db");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("antwoordt nu niet", "/oauth2/authorization/down?naar=%2Fs%2Fstad%3Fa%3Db", "kenmerk");
    }

    @Test
    void nobody_is_sent_to_a_provider_that_was_there_and_went_down() {
        visitor.follow("/oauth2/authorization/alfa");
        ALFA.down = true;
        awaitAnswer("alfa", 503);

        var page = new Visitor(port).get("/oauth2/authorization/alfa?naar=/s/stad");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("antwoordt nu niet", "/assets/signin.js", "/sign-in/answers/alfa");
        ALFA.down = false;
        awaitAnswer("alfa", 204);
        assertThat(visitor.follow("/oauth2/authorization/alfa?naar=/s/stad").uri())
                .hasToString(visitor.home() + "/s/stad");
    }

    @Test
    void who_signs_out_while_the_provider_is_down_comes_to_our_own_door() {
        visitor.follow("/oauth2/authorization/alfa");
        var token = visitor.get("/").body().replaceAll("(?s).*<meta name=\"_csrf\" content=\"([^\"]*)\".*", "$1");
        ALFA.down = true;
        awaitAnswer("alfa", 503);

        var answer = visitor.post("/logout", "_csrf=" + token);

        assertThat(location(answer)).endsWith("/aanmelden?afgemeld");
        assertThat(visitor.get(location(answer)).body()).contains("U bent hier afgemeld");
        assertThat(visitor.signedIn()).isFalse();
    }

    @Test
    void a_page_looks_by_itself_only_while_its_provider_is_silent() {
        ALFA.tokensFail = true;

        var page = visitor.follow("/oauth2/authorization/alfa");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).doesNotContain("signin.js", "by-itself");
        assertThat(visitor.get("/sign-in/answers/evil").statusCode()).isEqualTo(503);
    }

    @Test
    void a_provider_whose_tokens_fail_is_told_of_and_tried_again() {
        ALFA.tokensFail = true;
        var page = visitor.follow("/oauth2/authorization/alfa?naar=/s/stad");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("Gemeente Alfa antwoordt nu niet");
        ALFA.tokensFail = false;

        var link = page.body().replaceAll("(?s).*href=\"(/oauth2/authorization/alfa[^\"]*)\".*", "$1");

        assertThat(visitor.follow(link).uri()).hasToString(visitor.home() + "/s/stad");
    }

    @Test
    void a_provider_that_takes_its_time_for_the_tokens_is_waited_for() {
        ALFA.slow = Duration.ofSeconds(6);

        assertThat(visitor.follow("/oauth2/authorization/alfa?naar=/s/stad").uri())
                .hasToString(visitor.home() + "/s/stad");
    }

    @Test
    void a_provider_that_does_not_exist_is_no_way_in() {
        var page = visitor.get("/oauth2/authorization/evil");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("bestaat hier niet", "/aanmelden");
    }

    @Test
    void it_is_there_in_english() {
        var page = visitor.send(HttpRequest.newBuilder(visitor.at("/aanmelden")).header("Cookie", "taal=en"));

        assertThat(page.body()).contains("<html lang=\"en\">", "Your organisation or work e-mail address".substring(5));
    }

    @Test
    void the_key_of_a_provider_is_published_and_its_secret_half_is_not() {
        var keys = visitor.get("/sign-in/keys/alfa");

        assertThat(keys.statusCode()).isEqualTo(200);
        assertThat(keys.body()).contains("\"kty\":\"RSA\"", "\"n\":").doesNotContain("\"d\":", "\"p\":", "\"q\":");
        assertThat(visitor.get("/sign-in/keys/evil").statusCode()).isEqualTo(404);
    }

    private static String encoded(String typed) {
        return java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8);
    }
}
