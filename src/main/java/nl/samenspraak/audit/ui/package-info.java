/** The account, to look things up in. */
@NamedInterface("ui")
@NullMarked
package nl.samenspraak.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
