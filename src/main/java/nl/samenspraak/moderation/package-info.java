/** Order: append-only decisions of the kernteam on what was said. */
@ApplicationModule(allowedDependencies = {"people", "round", "discussion"})
@NullMarked
package nl.samenspraak.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
