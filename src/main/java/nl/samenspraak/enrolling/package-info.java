/** Enrolling: organisations come onto the register, one by one or from a list, and are looked after there. */
@ApplicationModule(
        allowedDependencies = {"people", "draft", "round", "ballot", "tables", "parts", "live", "unsent", "unsent::ui"})
@NullMarked
package nl.samenspraak.enrolling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
