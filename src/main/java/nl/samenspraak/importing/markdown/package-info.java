/** Markdown, GitHub's and MyST's, parsed by commonmark-java. */
@NullMarked
package nl.samenspraak.importing.markdown;

import org.jspecify.annotations.NullMarked;
