package nl.samenspraak.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import nl.samenspraak.draft.Article;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.Passage;

/** Links to where something stands in the article. */
record Passages(Article article, String reading) {

    /** A link to a paragraph; {@code query} goes behind its address. */
    Component link(ParagraphId paragraph, String query) {
        return article.passage(paragraph)
                .<Component>map(passage -> link(passage, query))
                .orElseGet(Span::new);
    }

    private Anchor link(Passage passage, String query) {
        var link = new Anchor(reading + "/" + passage.place() + query, "");
        link.setText(link.getTranslation(
                passage.isActionPoint() ? "moderation.actionPoint" : "moderation.paragraph", passage.number()));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
