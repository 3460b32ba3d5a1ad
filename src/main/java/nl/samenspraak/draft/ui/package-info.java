/** The article as people read it, and its table of contents. */
@NamedInterface("ui")
@NullMarked
package nl.samenspraak.draft.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
