package nl.samenspraak.signin.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class SignInCheckTests {

    private static final String REGISTRATION = "spring.security.oauth2.client.registration.stad.";
    private static final String PROVIDER = "spring.security.oauth2.client.provider.stad.";
    private static final String OURS = "samenspraak.sign-in.providers.stad.";

    private final MockEnvironment configured = new MockEnvironment()
            .withProperty(REGISTRATION + "client-id", "samenspraak")
            .withProperty(REGISTRATION + "client-authentication-method", "private_key_jwt")
            .withProperty(REGISTRATION + "scope", "openid,profile")
            .withProperty(PROVIDER + "issuer-uri", "https://stad.example")
            .withProperty(OURS + "private-key.location", "file:key.pem");

    @Test
    void without_an_identity_provider_it_does_not_start_and_says_which_properties_are_missing() {
        assertThatExceptionOfType(NotConfigured.class)
                .isThrownBy(() -> SignInCheck.require(new MockEnvironment()))
                .satisfies(refused -> assertThat(refused.remedy())
                        .contains("spring.security.oauth2.client.registration.", "issuer-uri"));
    }

    @Test
    void with_one_that_is_whole_it_starts() {
        assertThatCode(() -> SignInCheck.require(configured)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "spring.security.oauth2.client.registration.stad.client-secret, geheim, client-secret-allowed",
        "spring.security.oauth2.client.registration.stad.client-authentication-method, client_secret_post, client-secret-allowed",
        "spring.security.oauth2.client.registration.stad.client-authentication-method, wat, private_key_jwt",
        "samenspraak.sign-in.providers.stad.private-key.location, '', private-key.location",
        "spring.security.oauth2.client.registration.stad.client-authentication-method, tls_client_auth, ssl-bundle",
        "spring.security.oauth2.client.provider.stad.issuer-uri, http://stad.example, https://",
        "spring.security.oauth2.client.provider.stad.issuer-uri, http://localhost.evil.example, https://",
        "spring.security.oauth2.client.provider.stad.issuer-uri, '', issuer-uri",
        "spring.security.oauth2.client.provider.stad.issuer-uri, https://login.microsoftonline.com/organizations/v2.0, tenants",
        "spring.security.oauth2.client.provider.stad.issuer-uri, https://login.microsoftonline.com/common/v2.0, tenants",
        "spring.security.oauth2.client.provider.stad.issuer-uri, https://login.microsoftonline.com/{tenantid}/v2.0, tenants",
        "spring.security.oauth2.client.registration.stad.scope, profile, openid",
        "samenspraak.sign-in.providers.stad.algorithms, 'RS256,HS256', algorithms",
        "samenspraak.sign-in.providers.stad.algorithms, none, algorithms",
        "samenspraak.sign-in.providers.dorp.name, Dorp, dorp"
    })
    void what_would_let_in_the_wrong_people_is_refused_in_a_sentence_that_names_the_property(
            String property, String value, String named) {
        configured.setProperty(property, value);

        assertThatExceptionOfType(NotConfigured.class)
                .isThrownBy(() -> SignInCheck.require(configured))
                .satisfies(refused -> assertThat(refused.remedy()).contains(named));
    }

    @Test
    void what_was_allowed_on_purpose_is_not_refused() {
        configured
                .withProperty(REGISTRATION + "client-secret", "geheim")
                .withProperty(OURS + "client-secret-allowed", "true")
                .withProperty(PROVIDER + "issuer-uri", "https://login.microsoftonline.com/organizations/v2.0")
                .withProperty(OURS + "tenants", "9c1d1f0e-0000-4000-8000-000000000001");

        assertThatCode(() -> SignInCheck.require(configured)).doesNotThrowAnyException();
    }

    @Test
    void a_provider_on_this_machine_needs_no_https() {
        configured.withProperty(PROVIDER + "issuer-uri", "http://localhost:8081");

        assertThatCode(() -> SignInCheck.require(configured)).doesNotThrowAnyException();
    }
}
