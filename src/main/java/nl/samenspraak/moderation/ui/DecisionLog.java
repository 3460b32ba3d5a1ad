package nl.samenspraak.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import nl.samenspraak.moderation.DecisionCard;
import nl.samenspraak.parts.Focus;
import nl.samenspraak.parts.Moment;
import nl.samenspraak.parts.PassingTime;
import nl.samenspraak.round.RoundId;

/** The account of decisions, the newest first. */
class DecisionLog extends Div {

    private static final int AT_ONCE = 100;

    private final Moderation moderation;
    private final RoundId round;
    private final Passages passages;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("moderation.decided.none"));
    private final NativeButton earlier =
            new NativeButton(getTranslation("moderation.decided.earlier"), click -> more());
    private List<DecisionCard> shown = List.of();
    private int most = AT_ONCE;

    DecisionLog(Moderation moderation, RoundId round, Passages passages) {
        this.moderation = moderation;
        this.round = round;
        this.passages = passages;
        list.addClassName("decision-list");
        earlier.addClassName("btn");
        add(none, list, earlier);
    }

    /** Asks again what was decided; where nothing was, all stays as it is. */
    void refresh(Instant now) {
        var all = moderation.desk.decisions(round, most + 1);
        var decisions = all.stream().limit(most).toList();
        earlier.setVisible(all.size() > most);
        none.setVisible(decisions.isEmpty());
        if (decisions.equals(shown)) return;
        shown = decisions;
        list.removeAll();
        decisions.forEach(one -> list.add(line(one, now)));
    }

    private void more() {
        var from = list.getComponentCount();
        most += AT_ONCE;
        refresh(moderation.rounds.now());
        Focus.onTo(earlier, list.getComponentAt(from), "a");
    }

    private ListItem line(DecisionCard one, Instant now) {
        var when = new Span();
        PassingTime.justNow(when.getElement(), Moment.of(one.at(), now, getLocale()));
        when.addClassName("when");
        var what =
                new Span(getTranslation("moderation.did." + one.kind(), one.by().name()));
        var query = one.comment().map(id -> "?reactie=" + id).orElse("");
        var line = new ListItem(when, what, passages.link(one.paragraph(), query));
        if (!one.reason().isEmpty()) line.add(new Span("“" + one.reason() + "”"));
        return line;
    }
}
