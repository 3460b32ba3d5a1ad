/** Conversations as people see them: the panel beside a paragraph, and the questions that wait for a contact. */
@NamedInterface("ui")
@NullMarked
package nl.samenspraak.discussion.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
