/** In by what one's provider says: rules that let people in for an organisation, or let them ask. */
@ApplicationModule(
        allowedDependencies = {
            "people",
            "draft",
            "round",
            "signin",
            "signin::oidc",
            "parts",
            "live",
            "unsent",
            "unsent::ui"
        })
@NullMarked
package nl.samenspraak.belonging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
