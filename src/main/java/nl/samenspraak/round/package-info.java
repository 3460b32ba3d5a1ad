/** When: the round, who takes part in it and the one rule about its deadline. */
@ApplicationModule(allowedDependencies = {"people", "draft"})
@NullMarked
package nl.samenspraak.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
