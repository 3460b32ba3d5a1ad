package nl.samenspraak.draft;

import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A block of a draft as sanitized HTML: its title on one line (of a heading all its words; empty for kinds without one)
 * and its text with the notes of both; {@code notes} is how many numbers these take.
 */
public record BlockHtml(String title, String text, int notes) {

    /**
     * How a text is drawn.
     *
     * @param pictures where its pictures come from, followed by their id
     * @param back what the way from a note back to its mark is called
     */
    public record Setting(String pictures, String back) {}

    /** With its notes numbered from a number on; {@code unique} keeps its anchors apart from those of other blocks. */
    public static BlockHtml numbered(Block block, Setting setting, String unique, int firstNote) {
        var parts = BlockParts.of(block);
        return drawn(parts, setting, unique, index -> firstNote + index);
    }

    /** With its notes numbered as they are labelled, so that whoever corrects the text finds them back in it. */
    public static BlockHtml asLabelled(Block block, Setting setting, String unique) {
        var parts = BlockParts.of(block);
        return drawn(parts, setting, unique, index -> {
            var label = parts.notes().referred().get(index).getLabel();
            return label.matches("\\d{1,6}") ? Integer.parseInt(label) : index + 1;
        });
    }

    private static BlockHtml drawn(BlockParts parts, Setting setting, String unique, IntUnaryOperator numbers) {
        var renderer = HtmlRenderer.builder()
                .nodeRendererFactory(
                        context -> new NoteRenderer(context, parts.notes(), numbers, unique, setting.back()))
                .extensions(Markup.EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> picture(node, attributes, setting))
                .build();
        var text = renderer.render(parts.text()) + notes(parts.notes(), renderer);
        var title = renderer.render(parts.title());
        return new BlockHtml(
                Markup.safe(title), Markup.safe(text), parts.notes().count());
    }

    private static String notes(Notes notes, HtmlRenderer renderer) {
        if (notes.referred().isEmpty() && notes.loose().isEmpty()) return "";
        var html = new StringBuilder("<section class=\"footnotes\">");
        if (notes.count() > 0) {
            html.append("<ol>");
            notes.referred().forEach(note -> html.append(renderer.render(note)));
            html.append("</ol>");
        }
        notes.loose().forEach(note -> html.append(renderer.render(note)));
        return html.append("</section>").toString();
    }

    /** Only pictures of the draft itself are shown; nothing is fetched from elsewhere. */
    private static void picture(Node node, Map<String, String> attributes, Setting setting) {
        if (!(node instanceof Image image)) return;
        attributes.put("loading", "lazy");
        var own = image.getDestination().startsWith("picture:");
        attributes.put("src", own ? setting.pictures() + image.getDestination().substring("picture:".length()) : "");
    }
}
