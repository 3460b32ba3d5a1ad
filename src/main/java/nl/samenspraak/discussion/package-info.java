/** Talk: conversations at a paragraph, questions and their answers, and text not yet sent. */
@ApplicationModule(allowedDependencies = {"people", "draft", "round"})
@NullMarked
package nl.samenspraak.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
