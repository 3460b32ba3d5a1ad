package nl.samenspraak.ballot.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import nl.samenspraak.draft.Article;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.draft.StrategyCard;

/** The ambition as the draft words it. */
class AmbitionText extends Div {

    AmbitionText(StrategyCard strategy, Article article) {
        addClassName("ambition-text");
        article.passages().stream()
                .filter(passage -> passage.block().kind() == BlockKind.AMBITION)
                .forEach(passage -> add(quote(article, passage), inText(strategy, passage)));
    }

    private Div quote(Article article, Passage passage) {
        var drawn = article.drawn(passage, getTranslation("article.note.back"));
        var quote = new Div();
        quote.addClassName("text");
        quote.getElement().setProperty("innerHTML", drawn.text());
        return quote;
    }

    private Anchor inText(StrategyCard strategy, Passage passage) {
        var link = new Anchor(
                "s/" + strategy.slug() + "/lezen/" + passage.place(),
                getTranslation("ambition.inText", passage.number()));
        link.addClassName("in-text");
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
