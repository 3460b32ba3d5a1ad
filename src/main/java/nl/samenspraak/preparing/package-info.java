/** The draft before it is published: read from a document, corrected step by step, published once. */
@ApplicationModule(allowedDependencies = {"people", "draft", "importing", "live", "parts", "unsent", "unsent :: ui"})
@NullMarked
package nl.samenspraak.preparing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
