package nl.samenspraak.signin.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;

class ClientKeysTests {

    @TempDir
    Path folder;

    @Test
    void a_key_in_a_keystore_is_named_by_its_thumbprint_and_shows_its_certificate() throws Exception {
        var key = keystore("RSA", "2048", "PS256");

        assertThat(key.isPrivate()).isTrue();
        assertThat(key.getAlgorithm()).isEqualTo(JWSAlgorithm.PS256);
        assertThat(key.getKeyID())
                .isEqualTo(key.toPublicJWK().computeThumbprint().toString());
        assertThat(key.getX509CertSHA256Thumbprint()).isNotNull();
    }

    @Test
    void a_key_on_an_elliptic_curve_signs_with_one() throws Exception {
        assertThat(keystore("EC", "256", "").getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
    }

    @Test
    void a_key_and_its_certificate_in_one_file_are_read_together() throws Exception {
        var fromStore = keystore("RSA", "2048", "");
        var store = KeyStore.getInstance(folder.resolve("RSA.p12").toFile(), "geheim".toCharArray());
        var pem = pem("PRIVATE KEY", fromStore.toRSAKey().toPrivateKey().getEncoded())
                + pem("CERTIFICATE", store.getCertificate("samenspraak").getEncoded());
        var file = Files.writeString(folder.resolve("key.pem"), pem);

        var key = read(new SignInProperties.PrivateKey("file:" + file, "", "", ""));

        assertThat(key.getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        assertThat(key.getKeyID()).isEqualTo(fromStore.getKeyID());
        assertThat(key.getX509CertSHA256Thumbprint()).isEqualTo(fromStore.getX509CertSHA256Thumbprint());
    }

    @Test
    void a_file_that_is_not_there_or_holds_no_key_is_refused_with_the_name_of_its_property() throws IOException {
        var nothing = Files.writeString(folder.resolve("nothing.pem"), "niets");
        for (var file : List.of("file:" + folder.resolve("absent.pem"), "file:" + nothing))
            assertThatExceptionOfType(NotConfigured.class)
                    .isThrownBy(() -> read(new SignInProperties.PrivateKey(file, "", "", "")))
                    .satisfies(refused -> assertThat(refused.remedy()).contains("providers.stad.private-key"));
    }

    private JWK keystore(String kind, String size, String algorithm) throws Exception {
        var file = folder.resolve(kind + ".p12");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "geheim",
                        "-alias",
                        "samenspraak",
                        "-keyalg",
                        kind,
                        kind.equals("EC") ? "-groupname" : "-keysize",
                        kind.equals("EC") ? "secp256r1" : size,
                        "-dname",
                        "CN=samenspraak")
                .redirectErrorStream(true)
                .start()
                .waitFor();
        return read(new SignInProperties.PrivateKey("file:" + file, "geheim", "", algorithm));
    }

    private static JWK read(SignInProperties.PrivateKey key) {
        var provider = new SignInProperties.Provider(
                "", List.of(), Set.of(), Set.of(), List.of(), Set.of("RS256"), false, key, "");
        return new ClientKeys(new SignInProperties(Map.of("stad", provider)), new DefaultResourceLoader())
                .of("stad")
                .orElseThrow();
    }

    private static String pem(String kind, byte[] body) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(body) + "\n-----END " + kind
                + "-----\n";
    }
}
