@NamedInterface("ui")
@NullMarked
package nl.samenspraak.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
