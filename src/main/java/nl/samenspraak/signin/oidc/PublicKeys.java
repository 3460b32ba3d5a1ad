package nl.samenspraak.signin.oidc;

import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The public halves of our keys, for providers that fetch them. */
@RestController
class PublicKeys {

    private final ClientKeys keys;

    PublicKeys(ClientKeys keys) {
        this.keys = keys;
    }

    @GetMapping("/sign-in/keys/{registrationId}")
    ResponseEntity<Map<String, Object>> of(@PathVariable String registrationId) {
        return keys.of(registrationId)
                .map(key -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(new JWKSet(key.toPublicJWK()).toJSONObject()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
