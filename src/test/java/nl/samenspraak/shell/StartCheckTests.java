package nl.samenspraak.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.samenspraak.signin.oidc.NotConfigured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class StartCheckTests {

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

    @Test
    void letters_without_an_address_to_lead_to_are_refused() {
        var settings = new MockEnvironment().withProperty("spring.mail.host", "mail.example");

        assertThatExceptionOfType(NotConfigured.class)
                .isThrownBy(() -> StartCheck.requireAddressForLetters(settings))
                .satisfies(refused -> assertThat(refused.remedy()).contains("samenspraak.address"));
        settings.setProperty("samenspraak.address", "https://samenspraak.example");
        assertThatCode(() -> StartCheck.requireAddressForLetters(settings)).doesNotThrowAnyException();
        assertThatCode(() -> StartCheck.requireAddressForLetters(new MockEnvironment()))
                .doesNotThrowAnyException();
    }
}
