/** The desk where the kernteam reads a document in, corrects the text and publishes it. */
@NamedInterface("ui")
@NullMarked
package nl.samenspraak.preparing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
