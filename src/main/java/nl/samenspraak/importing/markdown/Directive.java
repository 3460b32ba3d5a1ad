package nl.samenspraak.importing.markdown;

import org.commonmark.node.CustomBlock;

/** A directive whose content is text of the document; {@link Directives} takes it apart. */
final class Directive extends CustomBlock {

    /** A colon, a backtick or a tilde: only a fence of the same kind closes it. */
    private final char fence;

    Directive(char fence) {
        this.fence = fence;
    }

    char fence() {
        return fence;
    }
}
