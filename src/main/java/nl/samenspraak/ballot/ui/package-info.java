/** Taking a position on an action point, the list of all, the ambition and what is missing. */
@NamedInterface("ui")
@NullMarked
package nl.samenspraak.ballot.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
