/** Order: append-only decisions of the kernteam on what was said. */
@ApplicationModule(
        allowedDependencies = {
            "people",
            "draft",
            "round",
            "parts",
            "live",
            "unsent",
            "unsent :: ui",
            "discussion",
            "discussion :: ui"
        })
@NullMarked
package nl.samenspraak.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
