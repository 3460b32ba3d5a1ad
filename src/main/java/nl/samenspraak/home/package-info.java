/** Home: what a strategy is and why, where it stands on its way, and what is new; written by the kernteam. */
@ApplicationModule(
        allowedDependencies = {"people", "draft", "round", "discussion", "live", "parts", "unsent", "unsent :: ui"})
@NullMarked
package nl.samenspraak.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
