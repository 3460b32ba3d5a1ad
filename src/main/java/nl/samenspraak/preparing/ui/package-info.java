/** The desk where the kernteam puts a document, corrects what was recognised in it, and publishes it. */
@NamedInterface("ui")
@NullMarked
package nl.samenspraak.preparing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
