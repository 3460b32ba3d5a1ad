/** The field that keeps what is typed, and what became meanwhile of what one writes over. */
@NamedInterface("ui")
@NullMarked
package nl.samenspraak.unsent.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
