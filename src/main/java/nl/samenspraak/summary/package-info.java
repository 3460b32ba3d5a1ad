/** Overview: reads what the others know and owns no table. */
@ApplicationModule(allowedDependencies = {"people", "draft", "round", "discussion", "ballot", "moderation"})
@NullMarked
package nl.samenspraak.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
