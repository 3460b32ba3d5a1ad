package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import nl.samenspraak.draft.BlockHtml;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.preparing.ProofBlock;
import org.springframework.web.util.HtmlUtils;

/** A text in preparation as HTML: each block with a button that names its kind; {@code preparing.js} numbers them. */
final class ProofHtml {

    private final Component part;
    private final String pictures;

    /** Words in the language of the part; pictures come from {@code pictures} followed by their id. */
    ProofHtml(Component part, String pictures) {
        this.part = part;
        this.pictures = pictures;
    }

    String of(List<ProofBlock> blocks) {
        var html = new StringBuilder();
        blocks.forEach(block -> append(html, block));
        return html.toString();
    }

    private void append(StringBuilder html, ProofBlock proof) {
        var id = proof.id().toString();
        var block = proof.block();
        var kind = block.kind();
        html.append("<section class=\"block ")
                .append(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .append("\" data-id=\"")
                .append(id)
                .append("\" data-kind=\"")
                .append(kind)
                .append("\" data-level=\"")
                .append(block.level())
                .append("\"><button type=\"button\" class=\"block-open\" aria-expanded=\"false\" aria-describedby=\"t-")
                .append(id)
                .append("\"><span class=\"kind\">")
                .append(escape(Naming.kind(part, kind)))
                .append("</span> <span class=\"n\"></span></button><div class=\"txt\" id=\"t-")
                .append(id)
                .append("\">");
        text(html, proof);
        html.append("</div></section>");
    }

    private void text(StringBuilder html, ProofBlock proof) {
        var block = proof.block();
        var drawn = BlockHtml.asLabelled(block, setting(), "n" + proof.id());
        var tag = block.kind() == BlockKind.HEADING ? "h" + Math.min(block.level() + 1, 6) : "h3";
        if (!drawn.title().isEmpty())
            html.append('<')
                    .append(tag)
                    .append('>')
                    .append(drawn.title())
                    .append("</")
                    .append(tag)
                    .append('>');
        html.append(drawn.text());
    }

    private BlockHtml.Setting setting() {
        return new BlockHtml.Setting(pictures, part.getTranslation("article.note.back"));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
