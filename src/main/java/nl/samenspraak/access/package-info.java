/** The people of all strategies together: who they are, who may come in, and who looks after the whole. */
@ApplicationModule(
        allowedDependencies = {"people", "draft", "round", "audit", "dossier", "signin :: oidc", "live", "parts"})
@NullMarked
package nl.samenspraak.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
