package nl.samenspraak.signin.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerTests {

    @ParameterizedTest
    @CsvSource({
        "https://login.microsoftonline.com/organizations/v2.0, https://login.microsoftonline.com/t/v2.0",
        "https://login.microsoftonline.us/common/v2.0, https://login.microsoftonline.us/t/v2.0",
        "https://login.partner.microsoftonline.cn/common, https://login.partner.microsoftonline.cn/t",
        "https://login.example/{tenantid}/v2.0, https://login.example/t/v2.0"
    })
    void one_address_for_all_tenants_issues_in_the_name_of_each(String uri, String ofTenant) {
        var issuer = new Issuer(uri);

        assertThat(issuer.multiTenant()).isTrue();
        assertThat(issuer.entra()).isTrue();
        assertThat(issuer.of("t")).isEqualTo(ofTenant);
        assertThat(issuer.document())
                .endsWith("/.well-known/openid-configuration")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://keycloak.example/realms/common",
                "https://keycloak.example/common",
                "https://login.microsoftonline.com.evil.example/organizations/v2.0",
                "https://keycloak.example/organizations/x"
            })
    void what_is_called_so_elsewhere_is_one_issuer(String uri) {
        var issuer = new Issuer(uri);

        assertThat(issuer.multiTenant()).isFalse();
        assertThat(issuer.entra()).isFalse();
        assertThat(issuer.template()).isEqualTo(uri);
    }

    @Test
    void capitals_in_a_tenant_of_entra_id_mean_nothing() {
        var issuer = new Issuer("https://login.microsoftonline.com/9C1D1F0E-0000-4000-8000-00000000000A/v2.0");

        assertThat(issuer.uri())
                .isEqualTo("https://login.microsoftonline.com/9c1d1f0e-0000-4000-8000-00000000000a/v2.0");
        assertThat(Tenants.plain("Zwolle")).isEqualTo("Zwolle");
    }
}
