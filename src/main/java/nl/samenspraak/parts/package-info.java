/** Small things every page shows in the same way: crests, moments, pills. No rules, no tables. */
@ApplicationModule(allowedDependencies = {"people"})
@NullMarked
package nl.samenspraak.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
