/** What every format is read into: CommonMark nodes with their notes and pictures, written as the Markdown of blocks. */
@NullMarked
package nl.samenspraak.importing.text;

import org.jspecify.annotations.NullMarked;
