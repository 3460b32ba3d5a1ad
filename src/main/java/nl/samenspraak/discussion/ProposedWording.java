package nl.samenspraak.discussion;

import nl.samenspraak.draft.Block;

/** A whole new wording for a paragraph, as Markdown: never blank, as long as a paragraph may be. */
public record ProposedWording(String markdown) {

    public static final int MAX_LENGTH = Block.MAX_LENGTH;

    public ProposedWording {
        markdown = Characters.storable(markdown);
        if (markdown.isEmpty()) throw new EmptyComment();
        if (markdown.length() > MAX_LENGTH) throw new CommentTooLong(MAX_LENGTH);
    }
}
