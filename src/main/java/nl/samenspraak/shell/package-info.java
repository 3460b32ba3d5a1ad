/** Frame: layout, errors, and the one chain of filters before every page. */
@ApplicationModule
@NullMarked
package nl.samenspraak.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
