/** What is checked before a library sees a document, and how long it may take. */
@NamedInterface("inspection")
@NullMarked
package nl.samenspraak.importing.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
