package nl.samenspraak.signin.oidc;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What Samenspraak wants to know of an identity provider beside Spring's own {@code spring.security.oauth2.client}.
 *
 * @param providers by registration id
 */
@ConfigurationProperties("samenspraak.sign-in")
public record SignInProperties(@DefaultValue Map<String, Provider> providers) {

    /** The settings of a registration; all of them have a default. */
    public Provider of(String registrationId) {
        return providers.getOrDefault(registrationId, Provider.PLAIN);
    }

    /**
     * One provider.
     *
     * @param name what people call it; the registration id if there is none
     * @param organisations names and short names of the organisations that sign in here: for finding one's way only
     * @param emailDomains domains of work e-mail addresses: for finding one's way only, they never grant anything
     * @param tenants the Entra ID tenants ({@code tid}) that may come in; demanded with a multi-tenant issuer
     * @param acr levels of assurance of which one is demanded: asked for as {@code acr_values}, checked in the ID token
     * @param algorithms how ID tokens may be signed; asymmetric only
     * @param clientSecretAllowed whether a client secret may be used; OpenID.NLGov asks for {@code private_key_jwt}
     * @param privateKey with which we say who we are, for {@code private_key_jwt}
     * @param sslBundle name of the {@code spring.ssl.bundle} whose certificate says who we are, for {@code tls_client_auth}
     */
    public record Provider(
            @DefaultValue("") String name,
            @DefaultValue List<String> organisations,
            @DefaultValue Set<String> emailDomains,
            @DefaultValue Set<String> tenants,
            @DefaultValue List<String> acr,
            @DefaultValue({"RS256", "PS256", "ES256"}) Set<String> algorithms,
            @DefaultValue("false") boolean clientSecretAllowed,
            @DefaultValue PrivateKey privateKey,
            @DefaultValue("") String sslBundle) {

        static final Provider PLAIN = new Provider(
                "",
                List.of(),
                Set.of(),
                Set.of(),
                List.of(),
                Set.of("RS256", "PS256", "ES256"),
                false,
                new PrivateKey("", "", "", ""),
                "");

        public Provider {
            tenants = tenants.stream().map(Tenants::plain).collect(Collectors.toUnmodifiableSet());
        }

        /** Whether this is one of its tenants that may come in. */
        boolean letsIn(String tenant) {
            return tenants.contains(Tenants.plain(tenant));
        }
    }

    /**
     * A PEM file (PKCS#8, with its certificate below it if there is one) or a PKCS#12 keystore.
     *
     * @param location such as {@code file:/etc/samenspraak/key.pem}; a name ending in .p12 or .pfx is a keystore
     * @param password of the file, if it has one
     * @param alias which key of the keystore; the only one if empty
     * @param algorithm the signature: RS256, PS256 (Entra ID) or ES256; fits the key if empty
     */
    public record PrivateKey(
            @DefaultValue("") String location,
            @DefaultValue("") String password,
            @DefaultValue("") String alias,
            @DefaultValue("") String algorithm) {

        /** The password stays out of logs and messages. */
        @Override
        public String toString() {
            return "PrivateKey[" + location + "]";
        }
    }
}
