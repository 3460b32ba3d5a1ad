/** Position: where each organisation stands on each action point and on the ambition, and what it misses. */
@ApplicationModule(allowedDependencies = {"people", "draft", "round", "live", "parts", "unsent", "unsent :: ui"})
@NullMarked
package nl.samenspraak.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
