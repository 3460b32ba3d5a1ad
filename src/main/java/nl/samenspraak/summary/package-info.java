/** Overview: what the others know, added up. Its one table says who looked when, so that it can tell what is new. */
@ApplicationModule(
        allowedDependencies = {"people", "draft", "round", "discussion", "ballot", "ballot :: ui", "live", "parts"})
@NullMarked
package nl.samenspraak.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
