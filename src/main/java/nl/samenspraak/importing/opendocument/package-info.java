/** OpenDocument texts (ODT), opened by the ODF Toolkit. */
@NullMarked
package nl.samenspraak.importing.opendocument;

import org.jspecify.annotations.NullMarked;
