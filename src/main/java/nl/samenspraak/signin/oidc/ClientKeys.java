package nl.samenspraak.signin.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.X509CertUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
            return (key.location().matches("(?i).*\\.(p12|pfx)") ? fromKeystore(key) : fromPem(key)).named(key);
        } catch (IOException | GeneralSecurityException | JOSEException | RuntimeException e) {
            throw new NotConfigured(
                    "The private key of the provider " + id + " cannot be read: " + e.getMessage(),
                    "Look at samenspraak.sign-in.providers." + id + ".private-key.");
        }
    }

    private Pair fromPem(SignInProperties.PrivateKey key) throws IOException, GeneralSecurityException {
        var text = files.getResource(key.location()).getContentAsString(StandardCharsets.US_ASCII);
        var pem = PemContent.of(text);
        var secret = key.password().isEmpty() ? pem.getPrivateKey() : pem.getPrivateKey(key.password());
        if (secret == null) throw new GeneralSecurityException("there is no private key in it");
        if (text.contains("BEGIN CERTIFICATE")) {
            var certificate = pem.getCertificates().getFirst();
            return new Pair(secret, certificate.getPublicKey(), certificate);
        }
        if (!(secret instanceof RSAPrivateCrtKey rsa))
            throw new GeneralSecurityException("only an RSA key can do without its certificate below it");
        var half = new RSAPublicKeySpec(rsa.getModulus(), rsa.getPublicExponent());
        return new Pair(secret, KeyFactory.getInstance("RSA").generatePublic(half), null);
    }

    private Pair fromKeystore(SignInProperties.PrivateKey key) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        var password = key.password().toCharArray();
        try (var file = files.getResource(key.location()).getInputStream()) {
            store.load(file, password);
        }
        var alias = key.alias().isEmpty() ? Collections.list(store.aliases()).getFirst() : key.alias();
        if (!(store.getKey(alias, password) instanceof PrivateKey secret)
                || !(store.getCertificate(alias) instanceof X509Certificate certificate))
            throw new GeneralSecurityException("there is no private key under the name " + alias);
        return new Pair(secret, certificate.getPublicKey(), certificate);
    }

    private record Pair(
            PrivateKey secret, PublicKey open, @Nullable X509Certificate certificate) {

        /** By its thumbprint, so that a new key has a new name; Entra ID wants to see the certificate's as well. */
        @SuppressWarnings("NullAway") // null is how the library is told that there is none
        JWK named(SignInProperties.PrivateKey settings) throws GeneralSecurityException, JOSEException {
            var shown = certificate == null ? null : X509CertUtils.computeSHA256Thumbprint(certificate);
            var wanted = settings.algorithm().toUpperCase(Locale.ROOT);
            if (open instanceof RSAPublicKey rsa)
                return new RSAKey.Builder(rsa)
                        .privateKey(secret)
                        .keyIDFromThumbprint()
                        .keyUse(KeyUse.SIGNATURE)
                        .algorithm(JWSAlgorithm.parse(wanted.isEmpty() ? "RS256" : wanted))
                        .x509CertSHA256Thumbprint(shown)
                        .build();
            if (open instanceof ECPublicKey curve)
                return new ECKey.Builder(Curve.forECParameterSpec(curve.getParams()), curve)
                        .privateKey(secret)
                        .keyIDFromThumbprint()
                        .keyUse(KeyUse.SIGNATURE)
                        .algorithm(JWSAlgorithm.parse(wanted.isEmpty() ? "ES256" : wanted))
                        .x509CertSHA256Thumbprint(shown)
                        .build();
            throw new GeneralSecurityException("it is a key of a kind that no provider knows: " + open.getAlgorithm());
        }
    }
}
