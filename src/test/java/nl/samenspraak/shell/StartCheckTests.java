package nl.samenspraak.shell;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class StartCheckTests {

    @Test
    void without_an_identity_provider_it_does_not_start_and_says_which_properties_are_missing() {
        assertThatExceptionOfType(NotConfigured.class)
                .isThrownBy(() -> StartCheck.requireSomewhereToSignIn(new MockEnvironment()))
                .satisfies(refused -> org.assertj.core.api.Assertions.assertThat(refused.remedy())
                        .contains("spring.security.oauth2.client.registration.", "issuer-uri"));
    }

    @Test
    void with_one_or_in_the_demo_it_starts() {
        var configured = new MockEnvironment()
                .withProperty("spring.security.oauth2.client.registration.stad.client-id", "samenspraak");
        var demo = new MockEnvironment();
        demo.setActiveProfiles("demo");

        assertThatCode(() -> StartCheck.requireSomewhereToSignIn(configured)).doesNotThrowAnyException();
        assertThatCode(() -> StartCheck.requireSomewhereToSignIn(demo)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./data/samenspraak",
                "jdbc:h2:./data/samenspraak;LOCK_TIMEOUT=1000",
                "jdbc:h2:file:./data/samenspraak;WRITE_DELAY=500",
                "jdbc:h2:file:./data/samenspraak;WRITE_DELAY=01"
            })
    void a_database_that_loses_acknowledged_writes_is_refused(String url) {
        assertThatExceptionOfType(NotConfigured.class).isThrownBy(() -> StartCheck.requireDurableWrites(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./data/samenspraak;WRITE_DELAY=0",
                "jdbc:h2:file:./data/samenspraak;write_delay=0;LOCK_TIMEOUT=1000",
                "jdbc:h2:mem:test",
                "jdbc:postgresql://localhost/samenspraak"
            })
    void a_database_that_keeps_them_is_not(String url) {
        assertThatCode(() -> StartCheck.requireDurableWrites(url)).doesNotThrowAnyException();
    }
}
