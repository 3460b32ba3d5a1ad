/** In: a document of somebody else becomes a list of blocks, and after correction a draft version. */
@ApplicationModule(allowedDependencies = {"people", "draft"})
@NullMarked
package nl.samenspraak.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
