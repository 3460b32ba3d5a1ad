/** The demo: an invented round in Dutch, played through the services at the first start with profile demo. */
@ApplicationModule
@NullMarked
package nl.samenspraak.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
