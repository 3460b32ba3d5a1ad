/** What is kept about one person: shown to them, taken along by them, and made nameless when they leave. */
@ApplicationModule(allowedDependencies = {"people", "round"})
@NullMarked
package nl.samenspraak.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
