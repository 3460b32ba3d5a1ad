package nl.samenspraak.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import nl.samenspraak.moderation.DecisionCard;
import nl.samenspraak.parts.Moments;

/** The account of decisions, the newest first. */
class DecisionLog extends Div {

    private final Passages passages;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("moderation.decided.none"));
    private List<DecisionCard> shown = List.of();

    DecisionLog(Passages passages) {
        this.passages = passages;
        list.addClassName("decision-list");
        add(none, list);
    }

    void show(List<DecisionCard> decisions, Instant now) {
        none.setVisible(decisions.isEmpty());
        if (decisions.equals(shown)) return;
        shown = decisions;
        list.removeAll();
        decisions.forEach(one -> list.add(line(one, now)));
    }

    private ListItem line(DecisionCard one, Instant now) {
        var when = new Span(Moments.near(one.at(), now, getLocale()));
        when.addClassName("when");
        var what =
                new Span(getTranslation("moderation.did." + one.kind(), one.by().name()));
        var query = one.comment().map(id -> "?reactie=" + id).orElse("");
        var line = new ListItem(when, what, passages.link(one.paragraph(), query));
        if (!one.reason().isEmpty()) line.add(new Span("“" + one.reason() + "”"));
        return line;
    }
}
