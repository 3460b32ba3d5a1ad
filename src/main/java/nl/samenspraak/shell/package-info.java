/** Frame: layout, sign-in page, security, errors, and the demo's sign-in provider. */
@ApplicationModule
@NullMarked
package nl.samenspraak.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
