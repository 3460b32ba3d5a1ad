/** Word documents (DOCX), opened by Apache POI. */
@NullMarked
package nl.samenspraak.importing.word;

import org.jspecify.annotations.NullMarked;
