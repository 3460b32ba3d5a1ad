package nl.samenspraak.signin.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.Identity;
import nl.samenspraak.signin.Ending;
import nl.samenspraak.signin.SittingKey;
import nl.samenspraak.signin.Sittings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.InsufficientAuthenticationException;

/** Where one provider is configured, as in these tests. */
@SpringTest
class DoorstepTests {

    private static final String OURS = "/aanmelden?naar=%2Fmijn-gegevens";
    private static final String THEIRS = "/oauth2/authorization/test?naar=%2Fmijn-gegevens";

    @Autowired
    Doorstep doorstep;

    @Autowired
    Sittings sittings;

    @Autowired
    Scene scene;

    private final String session = UUID.randomUUID().toString();

    @BeforeEach
    void somebody_sits() {
        scene.set();
        sittings.begin(
                SittingKey.of(session), scene.wim, new Identity("https://localhost/test", session), null, "test");
    }

    @ParameterizedTest
    @EnumSource(
            value = Ending.class,
            names = {"SIGNED_OUT", "IDLE"})
    void who_signed_out_or_did_nothing_is_not_sent_on_to_be_signed_in_again(Ending why) throws IOException {
        sittings.end(SittingKey.of(session), why);

        assertThat(door()).isEqualTo(OURS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Ending.class,
            names = {"TOO_LONG", "STOPPED", "LOST", "AT_PROVIDER"})
    void who_did_not_mean_to_leave_is_sent_on(Ending why) throws IOException {
        sittings.end(SittingKey.of(session), why);

        assertThat(door()).isEqualTo(THEIRS);
    }

    @Test
    void who_is_new_is_sent_on() throws IOException {
        assertThat(doorOf(UUID.randomUUID().toString())).isEqualTo(THEIRS);
    }

    private String door() throws IOException {
        return doorOf(session);
    }

    private String doorOf(String requested) throws IOException {
        var request = new MockHttpServletRequest("GET", "/mijn-gegevens");
        request.setRequestedSessionId(requested);
        var response = new MockHttpServletResponse();

        doorstep.commence(request, response, new InsufficientAuthenticationException("Nobody is signed in"));

        return String.valueOf(response.getRedirectedUrl());
    }
}
