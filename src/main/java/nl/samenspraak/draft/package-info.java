/** What is under review: the strategy, its draft versions and their paragraphs. */
@ApplicationModule(allowedDependencies = {"people"})
@NullMarked
package nl.samenspraak.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
