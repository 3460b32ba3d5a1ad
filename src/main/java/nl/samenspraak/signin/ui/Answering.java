package nl.samenspraak.signin.ui;

import nl.samenspraak.signin.oidc.Reach;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells a page that waits whether its provider answers again; no sign-in begins by asking. */
@RestController
class Answering {

    /** Up to the name of the provider. */
    static final String ADDRESS = "/sign-in/answers/";

    private final Reach reach;

    Answering(Reach reach) {
        this.reach = reach;
    }

    @GetMapping(ADDRESS + "{registrationId}")
    ResponseEntity<Void> now(@PathVariable String registrationId) {
        return ResponseEntity.status(reach.answers(registrationId) ? 204 : 503)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
