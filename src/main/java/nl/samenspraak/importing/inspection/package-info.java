/** What is checked before a library sees a document, and how long it may take. */
@NullMarked
package nl.samenspraak.importing.inspection;

import org.jspecify.annotations.NullMarked;
