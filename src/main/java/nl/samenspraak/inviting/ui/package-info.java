@NamedInterface("ui")
@NullMarked
package nl.samenspraak.inviting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
