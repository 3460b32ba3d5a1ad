/** Pages: compose the parts of the other modules. */
@ApplicationModule
@NullMarked
package nl.samenspraak.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
