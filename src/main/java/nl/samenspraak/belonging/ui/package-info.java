@NamedInterface("ui")
@NullMarked
package nl.samenspraak.belonging.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
