/** In by the front door: invitations by one-time link, and the link with which the first of all comes in. */
@ApplicationModule(
        allowedDependencies = {
            "people",
            "draft",
            "round",
            "tables",
            "parts",
            "live",
            "unsent",
            "unsent::ui",
            "signin::oidc"
        })
@NullMarked
package nl.samenspraak.inviting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
