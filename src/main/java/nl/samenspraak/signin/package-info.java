/** How people come in: identity providers, the sign-in page, sessions and their ends. */
@ApplicationModule(allowedDependencies = {"people"})
@NullMarked
package nl.samenspraak.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
