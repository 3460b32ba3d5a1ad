package nl.samenspraak.summary.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.parts.Moment;
import nl.samenspraak.parts.PassingTime;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.summary.Overview;

/** Where a round stands, changing while one looks: each part touches only what is different. */
@StyleSheet("context://assets/ballot.css")
@StyleSheet("context://assets/summary.css")
public class SummaryPanel extends Div {

    private final SummaryDesk desk;
    private final RoundId round;
    private final boolean first;
    private final Instant since;
    private final Span fresh = new Span();
    private final Anchor read;
    private final LeadFigures lead;
    private final StandingsPart standings;
    private final HeatPart heat;
    private final DaysPart days;
    private final TurnoutPart turnout;
    private final AmbitionPart ambition;
    private final MissingPart missing;
    private final WaitingPart waiting;

    SummaryPanel(SummaryDesk desk, StrategyCard strategy, RoundId round) {
        this.desk = desk;
        this.round = round;
        var before = desk.summaries.look(round);
        this.first = before.isEmpty();
        this.since = before.orElseGet(desk.rounds::now);
        var base = "s/" + strategy.slug();
        read = new Anchor(base + "/inbreng?sinds=" + since, getTranslation("summary.fresh.read"));
        read.getElement().setAttribute("router-link", true);
        lead = new LeadFigures(base);
        standings = new StandingsPart(base);
        heat = new HeatPart(base);
        days = new DaysPart(base);
        turnout = new TurnoutPart(base);
        ambition = new AmbitionPart(base);
        missing = new MissingPart(base);
        waiting = new WaitingPart(base);
        addClassName("summary");
        var left = new Div(standings, heat, days);
        var right = new Div(turnout, ambition, missing, waiting);
        var two = new Div(left, right);
        two.addClassName("two");
        add(header(), lead, two);
        addAttachListener(attached ->
                getElement().executeJs("window.samenspraak.signsOfLife && window.samenspraak.signsOfLife(this)"));
        // The look lasts as long as somebody looks: what came meanwhile is not new to them the next time.
        getElement().addEventListener("alive", alive -> desk.summaries.look(round));
        desk.live.follow(this, round, this::refresh);
        desk.live.follow(this, strategy.id(), this::refresh);
        refresh();
    }

    private Header header() {
        var dot = new Span();
        dot.addClassName("live-dot");
        fresh.getElement().setAttribute("role", "status");
        var header = new Header(new H1(getTranslation("summary.title")), new Paragraph(dot, fresh, read));
        header.addClassName("summary-head");
        return header;
    }

    private void refresh() {
        var now = desk.summaries.overview(round, since);
        PassingTime.justNow(
                fresh.getElement(), Moment.of(since, now.now(), getLocale()).in(when -> news(now, when) + " "));
        read.setVisible(!first && !now.fresh().isEmpty());
        lead.show(now);
        standings.show(now);
        heat.show(now);
        days.show(now);
        turnout.show(now);
        ambition.show(now);
        missing.show(now);
        waiting.show(now);
    }

    private String news(Overview now, String when) {
        if (first) return getTranslation("summary.fresh.first");
        if (now.fresh().isEmpty()) return getTranslation("summary.fresh.none", when);
        return getTranslation(
                "summary.fresh",
                when,
                now.fresh().comments(),
                now.fresh().positions(),
                now.fresh().missing(),
                now.fresh().ambition());
    }
}
