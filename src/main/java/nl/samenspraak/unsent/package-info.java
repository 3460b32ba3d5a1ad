/** What people typed and did not send yet: theirs alone, kept on the server so that nothing is lost. */
@ApplicationModule(allowedDependencies = {"people"})
@NullMarked
package nl.samenspraak.unsent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
