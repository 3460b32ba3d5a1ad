/** The parts of pages with which organisations are looked after. */
@NamedInterface("ui")
@NullMarked
package nl.samenspraak.enrolling.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
