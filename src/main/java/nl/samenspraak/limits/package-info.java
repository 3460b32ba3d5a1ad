/** Not too often: how many times one person, and one address, may do something within a while. */
@ApplicationModule(allowedDependencies = {"people", "signin", "signin::oidc"})
@NullMarked
package nl.samenspraak.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
