package nl.samenspraak.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.people.PersonChanged;
import nl.samenspraak.round.ParticipationChanged;

/** The strategies that wait for a founder to take them over; not there at all while there is none. */
class LeaderlessList extends Div {

    private final FrontDesk front;
    private final Div waiting = new Div();
    private final Paragraph done = new Paragraph();
    private final Rows<StrategyCard, StrategyId, LeaderlessRow> rows;

    LeaderlessList(FrontDesk front) {
        this.front = front;
        rows = new Rows<>(StrategyCard::id, () -> new LeaderlessRow(front, this::say));
        addClassName("leaderless-list");
        done.getElement().setAttribute("role", "status");
        done.addClassName("done");
        waiting.addClassName("card");
        waiting.add(
                new H2(getTranslation("access.leaderless")),
                new Paragraph(getTranslation("access.leaderless.how")),
                rows);
        add(done, waiting);
        front.live.follow(this, PersonChanged.class, this::refresh);
        front.live.follow(this, ParticipationChanged.class, this::refresh);
        refresh();
    }

    private void refresh() {
        var all = front.leaderless.all();
        waiting.setVisible(!all.isEmpty());
        rows.show(all);
    }

    private void say(StrategyCard strategy) {
        var participants = new Anchor("s/" + strategy.slug() + "/deelnemers", getTranslation("access.takeOver.then"));
        participants.getElement().setAttribute("router-link", true);
        done.removeAll();
        done.add(new Span(getTranslation("access.takeOver.done", strategy.name()) + " "), participants);
        refresh();
    }
}
