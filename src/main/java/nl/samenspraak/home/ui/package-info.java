/** What stands on a strategy's home page, to be read by all and changed where it stands by the kernteam. */
@NamedInterface("ui")
@NullMarked
package nl.samenspraak.home.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
