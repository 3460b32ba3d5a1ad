/** Talk: conversations at a paragraph, questions and their answers. */
@ApplicationModule(allowedDependencies = {"people", "draft", "round", "parts", "live", "unsent", "unsent :: ui"})
@NullMarked
package nl.samenspraak.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
