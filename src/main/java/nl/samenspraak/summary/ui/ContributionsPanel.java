package nl.samenspraak.summary.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.parts.Focus;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.summary.Contribution;
import nl.samenspraak.summary.Contributions;
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
    private final NativeButton earlier = new NativeButton("", click -> more());
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
        var shown = newest();
        var older = Math.max(0, desk.contributions.count(round, wanted) - shown.size());
        count.setText(getTranslation(
                older > 0 ? "contributions.first" : "contributions.count", shown.size(), shown.size() + older));
        rows.show(shown);
        earlier.setText(getTranslation("contributions.earlier", older));
        earlier.setVisible(older > 0);
    }

    /** Asked page by page, each from the moment of the last one on: others may be of the same moment. */
    private List<Contribution> newest() {
        var found = new LinkedHashMap<Object, Contribution>();
        var page = page(wanted, found);
        while (page.size() == Contributions.MOST && found.size() < most)
            page = page(wanted.until(page.getLast().at()), found);
        return found.values().stream().limit(most).toList();
    }

    private List<Contribution> page(Wanted from, Map<Object, Contribution> found) {
        var before = found.size();
        var page = desk.contributions.of(round, from, found.isEmpty() ? most : Contributions.MOST);
        page.forEach(one -> found.putIfAbsent(key(one), one));
        return found.size() == before ? List.of() : page;
    }

    private void more() {
        var last = rows.getComponentAt(rows.getComponentCount() - 1);
        most += AT_ONCE;
        refresh();
        var first = rows.indexOf(last) + 1;
        if (first < rows.getComponentCount()) Focus.onTo(earlier, rows.getComponentAt(first), "a");
    }

    private static Object key(Contribution one) {
        if (one instanceof Contribution.Said said)
            return said.comment().comment().id();
        return new Key(
                one.organisation().id(), one.at(), one.what(), one.passage().map(passage -> passage.paragraph()));
    }
}
