/** Who: organisations, the people who speak for them, and how a person is recognised. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.samenspraak.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
