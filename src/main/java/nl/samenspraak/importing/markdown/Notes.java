package nl.samenspraak.importing.markdown;

import nl.samenspraak.importing.text.Manuscript;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Paragraph;

/** Takes the notes out of the text, wherever in the file they are written, and hands them over. */
final class Notes extends AbstractVisitor {

    private final Manuscript manuscript;
    private int inline;

    Notes(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    @Override
    public void visit(CustomBlock block) {
        super.visit(block);
        if (!(block instanceof FootnoteDefinition definition)) return;
        definition.unlink();
        manuscript.note(definition);
    }

    /** {@code ^[a note on the spot]} */
    @Override
    public void visit(CustomNode node) {
        super.visit(node);
        if (!(node instanceof InlineFootnote)) return;
        Paragraph words = new Paragraph();
        while (node.getFirstChild() != null) words.appendChild(node.getFirstChild());
        FootnoteDefinition definition = new FootnoteDefinition("inline-" + ++inline);
        definition.appendChild(words);
        manuscript.note(definition);
        node.insertBefore(new FootnoteReference(definition.getLabel()));
        node.unlink();
    }
}
