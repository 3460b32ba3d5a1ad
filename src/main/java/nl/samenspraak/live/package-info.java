/** Now: tells open pages, after the commit, that something in their round changed. */
@ApplicationModule(allowedDependencies = {"people", "draft", "round"})
@NullMarked
package nl.samenspraak.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
