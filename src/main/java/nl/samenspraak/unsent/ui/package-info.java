/** The field that keeps what is typed. */
@NamedInterface("ui")
@NullMarked
package nl.samenspraak.unsent.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
