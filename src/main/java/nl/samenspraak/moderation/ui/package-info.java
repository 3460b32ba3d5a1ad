/** Keeping order where it is needed: a menu at each comment, and a desk with what was said and decided. */
@NamedInterface("ui")
@NullMarked
package nl.samenspraak.moderation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
