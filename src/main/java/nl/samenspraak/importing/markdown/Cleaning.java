package nl.samenspraak.importing.markdown;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.importing.Notice;
import nl.samenspraak.importing.Picture;
import nl.samenspraak.importing.text.InlineText;
import nl.samenspraak.importing.text.Look;
import nl.samenspraak.importing.text.Manuscript;
import nl.samenspraak.importing.text.MarkdownText;
import nl.samenspraak.importing.text.Pictures;
import nl.samenspraak.importing.text.SafeLink;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Takes out of Markdown what a draft doesn't hold: HTML, links elsewhere than to the web, pictures that aren't there. */
final class Cleaning extends AbstractVisitor {

    private static final Pattern DATA = Pattern.compile("(?is)data:image/[\\w.+-]+;base64,(.+)");
    private static final Notice HTML = new Notice("importing.notice.HTML", List.of());

    private final Manuscript manuscript;

    Cleaning(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    @Override
    public void visit(HtmlBlock block) {
        List<String> paragraphs = HtmlWords.in(block.getLiteral());
        paragraphs.forEach(words ->
                block.insertBefore(new InlineText().words(words, Look.PLAIN).paragraph()));
        if (block.getLiteral().toLowerCase(java.util.Locale.ROOT).contains("<img"))
            manuscript.notice(Pictures.elsewhere(""));
        else if (!paragraphs.isEmpty()) manuscript.notice(HTML);
        block.unlink();
    }

    @Override
    public void visit(HtmlInline tag) {
        String literal = tag.getLiteral().toLowerCase(java.util.Locale.ROOT);
        if (literal.matches("<br\\s*/?>")) tag.insertBefore(new HardLineBreak());
        else if (literal.startsWith("<img")) manuscript.notice(Pictures.elsewhere(""));
        else if (!literal.startsWith("<!--")) manuscript.notice(HTML);
        tag.unlink();
    }

    /** A line of the file means nothing: paragraphs are one line, so that changing a word changes only that word. */
    @Override
    public void visit(SoftLineBreak lineBreak) {
        lineBreak.insertBefore(new Text(" "));
        lineBreak.unlink();
    }

    @Override
    public void visit(Link link) {
        super.visit(link);
        link.setTitle(null);
        if (SafeLink.isSafe(link.getDestination())) return;
        while (link.getFirstChild() != null) link.insertBefore(link.getFirstChild());
        link.unlink();
    }

    @Override
    public void visit(Image image) {
        String alternative = MarkdownText.words(image);
        while (image.getFirstChild() != null) image.getFirstChild().unlink();
        Matcher data = DATA.matcher(image.getDestination());
        Optional<byte[]> bytes = data.matches() ? decoded(data.group(1)) : Optional.empty();
        Optional<Picture> kept = bytes.flatMap(manuscript.pictures()::keep);
        if (kept.isPresent()) {
            image.insertBefore(shown(kept.get(), alternative));
        } else {
            String source = image.getDestination();
            manuscript.notice(
                    bytes.isPresent() ? Pictures.unshowable("?", alternative) : elsewhere(alternative, source));
        }
        image.unlink();
    }

    @Override
    protected void visitChildren(Node parent) {
        for (Node node = parent.getFirstChild(), next; node != null; node = next) {
            next = node.getNext();
            if (node instanceof LinkReferenceDefinition) node.unlink();
            else node.accept(this);
        }
    }

    private static Image shown(Picture picture, String alternative) {
        Image shown = new Image("picture:" + picture.id(), null);
        if (!alternative.isEmpty()) shown.appendChild(new Text(alternative));
        return shown;
    }

    private static Notice elsewhere(String alternative, String source) {
        String name = source.startsWith("data:") ? "" : source.substring(source.lastIndexOf('/') + 1);
        return Pictures.elsewhere(alternative.isBlank() ? name : alternative);
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
