package nl.samenspraak.workspace;

import java.time.Duration;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The logos of organisations, for everybody who is signed in. A digest of its bytes is in the address, so it may be kept. */
@RestController
class LogoFiles {

    private static final CacheControl FOR_THIS_PERSON =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Organisations organisations;

    LogoFiles(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping("/pictures/organisaties/{organisation}/logo/{digest}")
    ResponseEntity<byte[]> logo(@PathVariable String organisation, @PathVariable String digest) {
        var file = organisations.logo(OrganisationId.of(organisation));
        if (!file.digest().equals(digest)) return ResponseEntity.notFound().build();
        return ResponseEntity.ok()
                .eTag(digest)
                .cacheControl(FOR_THIS_PERSON)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .contentType(MediaType.parseMediaType(file.contentType()))
                .body(file.bytes());
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<Void> refuse() {
        return ResponseEntity.notFound().build();
    }
}
