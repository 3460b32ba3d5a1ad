package nl.samenspraak.inviting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.nl",
                " j.velu+ronde@gemeente.eindhoven.nl ",
                "o'brien@example.org",
                "josé@gemeente-súdwest.nl"
            })
    void a_plain_address_is_one(String text) {
        assertThat(new EmailAddress(text).text()).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "velu",
                "a@b",
                "a b@c.nl",
                "a@b.nl, c@d.nl",
                "Joyce <a@b.nl>",
                "a@b.nl\r\nBcc: c@d.nl",
                "a@@b.nl",
                "a@-b.nl",
                "a@b..nl"
            })
    void anything_else_is_refused(String text) {
        assertThatExceptionOfType(NoEmailAddress.class).isThrownBy(() -> new EmailAddress(text));
    }
}
