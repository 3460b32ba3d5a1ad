/** Account: who did what, for whom, when, from where and with what result; it only grows. */
@ApplicationModule(allowedDependencies = {"people", "draft", "round", "signin", "parts", "belonging"})
@NullMarked
package nl.samenspraak.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
