package nl.samenspraak.signin.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.X509CertUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.ssl.pem.PemContent;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The keys with which we say to a provider who we are (private_key_jwt), read at start so that a wrong file is seen then. */
@Component
class ClientKeys {

    private final Map<String, JWK> keys = new HashMap<>();
    private final ResourceLoader files;

    ClientKeys(SignInProperties settings, ResourceLoader files) {
        this.files = files;
        settings.providers().forEach((id, provider) -> {
            if (!provider.privateKey().location().isEmpty()) keys.put(id, read(id, provider.privateKey()));
        });
    }

    Optional<JWK> of(String registrationId) {
        return Optional.ofNullable(keys.get(registrationId));
    }

    private JWK read(String id, SignInProperties.PrivateKey key) {
        try {
            var jwk = key.location().matches("(?i).*\\.(p12|pfx)") ? fromKeystore(key) : fromPem(key);
            if (!jwk.isPrivate()) throw new GeneralSecurityException("there is no private key in it");
            return named(jwk, key.algorithm());
        } catch (IOException | GeneralSecurityException | JOSEException | RuntimeException e) {
            throw new NotConfigured(
                    "The private key of the provider " + id + " cannot be read: " + e.getMessage(),
                    "Look at samenspraak.sign-in.providers." + id + ".private-key.");
        }
    }

    private JWK fromPem(SignInProperties.PrivateKey key) throws IOException, GeneralSecurityException, JOSEException {
        var text = files.getResource(key.location()).getContentAsString(StandardCharsets.US_ASCII);
        var pem = PemContent.of(text);
        var secret = Objects.requireNonNull(
                key.password().isEmpty() ? pem.getPrivateKey() : pem.getPrivateKey(key.password()));
        if (text.contains("BEGIN CERTIFICATE")) {
            var certificate = pem.getCertificates().getFirst();
            return secret instanceof RSAPrivateCrtKey rsa
                    ? new RSAKey.Builder(RSAKey.parse(certificate))
                            .privateKey(rsa)
                            .build()
                    : new ECKey.Builder(ECKey.parse(certificate))
                            .privateKey(secret)
                            .build();
        }
        if (!(secret instanceof RSAPrivateCrtKey rsa))
            throw new GeneralSecurityException("only an RSA key can do without its certificate below it");
        var half = new RSAPublicKeySpec(rsa.getModulus(), rsa.getPublicExponent());
        var open = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(half);
        return new RSAKey.Builder(open).privateKey(rsa).build();
    }

    private JWK fromKeystore(SignInProperties.PrivateKey key)
            throws IOException, GeneralSecurityException, JOSEException {
        var store = KeyStore.getInstance("PKCS12");
        var password = key.password().toCharArray();
        try (var file = files.getResource(key.location()).getInputStream()) {
            store.load(file, password);
        }
        var alias = key.alias().isEmpty() ? Collections.list(store.aliases()).getFirst() : key.alias();
        return JWK.load(store, alias, password);
    }

    /** By its thumbprint, so that a new key has a new name; Entra ID wants to see the certificate's as well. */
    private static JWK named(JWK jwk, String wanted) throws JOSEException {
        var name = jwk.computeThumbprint().toString();
        if (jwk instanceof RSAKey rsa) {
            var algorithm = JWSAlgorithm.parse(wanted.isEmpty() ? "RS256" : wanted.toUpperCase(Locale.ROOT));
            return new RSAKey.Builder(rsa)
                    .keyID(name)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(algorithm)
                    .x509CertSHA256Thumbprint(thumbprint(rsa))
                    .build();
        }
        return new ECKey.Builder(jwk.toECKey())
                .keyID(name)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.ES256)
                .build();
    }

    @SuppressWarnings("NullAway") // null is how the library is told that there is none
    private static Base64URL thumbprint(RSAKey key) {
        var chain = key.getParsedX509CertChain();
        return chain == null || chain.isEmpty() ? null : X509CertUtils.computeSHA256Thumbprint(chain.getFirst());
    }
}
