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

    private static final String TENANT = "9c1d1f0e-0000-4000-8000-000000000001";

    private final MockEnvironment configured = new MockEnvironment()
            .withProperty(REGISTRATION + "client-id", "samenspraak")
            .withProperty(REGISTRATION + "client-authentication-method", "private_key_jwt")
            .withProperty(REGISTRATION + "scope", "openid,profile")
            .withProperty(PROVIDER + "issuer-uri", "https://stad.example")
            .withProperty(OURS + "private-key.location", "file:key.pem")
            .withProperty("samenspraak.address", "https://samenspraak.example");

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

    @Test
    void a_first_member_from_an_issuer_that_is_no_provider_here_is_refused() {
        configured.withProperty("samenspraak.first-kernteam.issuer", "https://stad.example/");

        assertThatExceptionOfType(NotConfigured.class)
                .isThrownBy(() -> SignInCheck.require(configured))
                .satisfies(refused -> assertThat(refused).hasMessageContaining("https://stad.example/"))
                .satisfies(refused -> assertThat(refused.remedy()).contains("samenspraak.first-kernteam.issuer"));
    }

    @Test
    void a_first_member_from_a_provider_here_may_be_named_and_of_many_tenants_from_one_that_may_come_in() {
        configured.withProperty("samenspraak.first-kernteam.issuer", "https://stad.example");
        assertThatCode(() -> SignInCheck.require(configured)).doesNotThrowAnyException();

        configured
                .withProperty(PROVIDER + "issuer-uri", "https://login.microsoftonline.com/organizations/v2.0")
                .withProperty(OURS + "tenants", TENANT)
                .withProperty(
                        "samenspraak.first-kernteam.issuer", "https://login.microsoftonline.com/" + TENANT + "/v2.0");
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
        "spring.security.oauth2.client.registration.stad.scope, 'openid,email', scope",
        "spring.security.oauth2.client.registration.stad.scope, 'openid,offline_access', offline_access",
        "spring.security.oauth2.client.registration.stad.scope, 'openid,address', address",
        "spring.security.oauth2.client.registration.stad.scope, 'openid,phone', phone",
        "spring.security.oauth2.client.registration.stad.client-authentication-method, none, private_key_jwt",
        "spring.security.oauth2.client.provider.stad.authorization-uri, http://stad.example/a, authorization-uri",
        "spring.security.oauth2.client.provider.stad.token-uri, http://stad.example/t, token-uri",
        "spring.security.oauth2.client.provider.stad.jwk-set-uri, http://stad.example/k, jwk-set-uri",
        "spring.security.oauth2.client.provider.stad.user-info-uri, http://stad.example/u, user-info-uri",
        "samenspraak.address, '', samenspraak.address",
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
        configured
                .withProperty(PROVIDER + "issuer-uri", "http://localhost:8081")
                .withProperty(PROVIDER + "token-uri", "http://localhost:8081/token")
                .withProperty("samenspraak.address", "");

        assertThatCode(() -> SignInCheck.require(configured)).doesNotThrowAnyException();
    }

    @Test
    void a_scope_that_a_claim_needs_is_not_refused() {
        configured.withProperty(REGISTRATION + "scope", "openid,profile,groups");

        assertThatCode(() -> SignInCheck.require(configured)).doesNotThrowAnyException();
    }

    @Test
    void registrations_of_one_issuer_that_ask_different_levels_are_refused_and_the_same_levels_are_not() {
        beside("https://stad.example", "https://stad.example");
        configured.withProperty(OURS + "acr", "high,substantial");

        assertThatExceptionOfType(NotConfigured.class)
                .isThrownBy(() -> SignInCheck.require(configured))
                .satisfies(refused -> assertThat(refused.remedy()).contains("stad.acr", "loket.acr"));
        configured.withProperty(OURS.replace("stad", "loket") + "acr", "substantial,high");
        assertThatCode(() -> SignInCheck.require(configured)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        // One address for all tenants gives what the address of one gives.
        "https://login.microsoftonline.com/organizations/v2.0, https://login.microsoftonline.com/%s/v2.0",
        "https://login.microsoftonline.com/{tenantid}/v2.0, https://login.microsoftonline.com/%S/v2.0",
        "https://login.microsoftonline.com/%s/v2.0, https://login.microsoftonline.com/common/v2.0",
        "https://elders.example/{tenantid}/x, https://elders.example/%s/x",
        "https://login.microsoftonline.com/organizations/v2.0, https://login.microsoftonline.com/common/v2.0",
        // Of a GUID, capitals mean nothing.
        "https://login.microsoftonline.com/%s/v2.0, https://login.microsoftonline.com/%S/v2.0"
    })
    void registrations_that_can_give_one_identity_are_refused_with_different_levels(String one, String other) {
        beside(one.formatted(TENANT), other.formatted(TENANT));
        configured.withProperty(OURS + "acr", "high");

        assertThatExceptionOfType(NotConfigured.class)
                .isThrownBy(() -> SignInCheck.require(configured))
                .satisfies(refused -> assertThat(refused.remedy()).contains("stad.acr", "loket.acr"));
        configured.withProperty(OURS.replace("stad", "loket") + "acr", "high");
        assertThatCode(() -> SignInCheck.require(configured)).doesNotThrowAnyException();
    }

    @Test
    void the_address_of_a_tenant_that_the_one_for_all_does_not_let_in_may_ask_another_level() {
        beside(
                "https://login.microsoftonline.com/organizations/v2.0",
                "https://login.microsoftonline.com/9c1d1f0e-0000-4000-8000-0000000000ff/v2.0");
        configured.withProperty(OURS + "acr", "high");

        assertThatCode(() -> SignInCheck.require(configured)).doesNotThrowAnyException();
    }

    /** Two registrations, each with one tenant where it has several. */
    private void beside(String stad, String loket) {
        for (var id : new String[] {"stad", "loket"}) {
            var issuer = id.equals("stad") ? stad : loket;
            configured
                    .withProperty(REGISTRATION.replace("stad", id) + "client-id", "samenspraak")
                    .withProperty(REGISTRATION.replace("stad", id) + "client-authentication-method", "private_key_jwt")
                    .withProperty(REGISTRATION.replace("stad", id) + "scope", "openid")
                    .withProperty(PROVIDER.replace("stad", id) + "issuer-uri", issuer)
                    .withProperty(OURS.replace("stad", id) + "private-key.location", "file:key.pem");
            if (new Issuer(issuer).multiTenant()) configured.withProperty(OURS.replace("stad", id) + "tenants", TENANT);
        }
    }
}
