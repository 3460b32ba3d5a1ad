package nl.samenspraak.summary.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.summary.Contribution;
import nl.samenspraak.summary.Wanted;

/** What was brought in, one by one, the newest first; it grows at the top while one looks. */
@StyleSheet("context://assets/ballot.css")
@StyleSheet("context://assets/summary.css")
public class ContributionsPanel extends Div {

    private static final int AT_ONCE = 60;

    private record Key(OrganisationId by, Instant at, Contribution.What what, Optional<ParagraphId> place) {}

    private final SummaryDesk desk;
    private final RoundId round;
    private final Wanted wanted;
    private final Paragraph count = new Paragraph();
    private final Rows<Contribution, Object, ContributionRow> rows;
    private final NativeButton earlier = new NativeButton(getTranslation("contributions.earlier"), click -> more());
    private int most = AT_ONCE;

    ContributionsPanel(SummaryDesk desk, StrategyCard strategy, RoundId round, Wanted wanted) {
        this.desk = desk;
        this.round = round;
        this.wanted = wanted;
        var opened = desk.rounds.now();
        rows = new Rows<>(ContributionsPanel::key, () -> new ContributionRow("s/" + strategy.slug(), opened));
        rows.addClassName("contributions");
        count.getElement().setAttribute("role", "status");
        earlier.addClassName("btn");
        add(count, rows, earlier);
        desk.live.follow(this, round, this::refresh);
        refresh();
    }

    private void refresh() {
        var all = desk.contributions.of(round, wanted, most + 1);
        var shown = all.stream().limit(most).toList();
        count.setText(getTranslation(all.size() > most ? "contributions.first" : "contributions.count", shown.size()));
        rows.show(shown);
        earlier.setVisible(all.size() > most);
    }

    private void more() {
        most += AT_ONCE;
        refresh();
    }

    private static Object key(Contribution one) {
        if (one instanceof Contribution.Said said)
            return said.comment().comment().id();
        return new Key(
                one.organisation().id(), one.at(), one.what(), one.passage().map(passage -> passage.paragraph()));
    }
}
