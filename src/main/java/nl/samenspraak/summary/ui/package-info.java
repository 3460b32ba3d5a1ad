/** The summary as the kernteam watches it. */
@NamedInterface("ui")
@NullMarked
package nl.samenspraak.summary.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
