package nl.samenspraak.draft;

import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** The words of a Markdown text without its marks. */
final class PlainText {

    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .extensions(Markup.EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    private PlainText() {}

    static String of(String markdown) {
        return RENDERER.render(Markup.parse(markdown)).strip();
    }
}
