package nl.samenspraak.belonging.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.samenspraak.belonging.RequestCard;
import nl.samenspraak.belonging.RuleCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.people.OrganisationChanged;
import nl.samenspraak.people.PersonChanged;

/** Who wants to take part and waits for the kernteam's yes; not there while nobody does. */
@StyleSheet("context://assets/inviting.css")
@StyleSheet("context://assets/belonging.css")
public class RequestsPanel extends Section {

    private final BelongingDesk desk;
    private final StrategyId strategy;
    private final RuleSentence sentence;
    private final Rows<RequestRow.Seen, Object, RequestRow> rows;

    RequestsPanel(BelongingDesk desk, StrategyId strategy) {
        this.desk = desk;
        this.strategy = strategy;
        this.sentence = new RuleSentence(desk.rules.providers(strategy));
        this.rows = new Rows<>(seen -> seen.card().id(), () -> new RequestRow(desk));
        addClassNames("inviting", "requests");
        add(new H2(getTranslation("belonging.requests")), rows);
        desk.live.follow(this, strategy, this::refresh);
        // Also of whom, and of what, nobody takes part here yet.
        desk.live.follow(this, PersonChanged.class, this::refresh);
        desk.live.follow(this, OrganisationChanged.class, this::refresh);
        refresh();
    }

    private void refresh() {
        var all = desk.requests.all(strategy);
        setVisible(!all.isEmpty());
        if (all.isEmpty()) {
            rows.show(List.of());
            return;
        }
        var providers = desk.rules.all(strategy).stream()
                .collect(toMap(
                        RuleCard::id,
                        rule -> sentence.provider(rule.text().condition().provider())));
        var organisations = desk.organisations.cards(
                all.stream().map(RequestCard::organisation).distinct().toList());
        var people = desk.people.cards(all.stream()
                .flatMap(card -> Stream.concat(Stream.of(card.person()), card.decidedBy().stream()))
                .distinct()
                .toList());
        rows.show(all.stream()
                .map(card -> new RequestRow.Seen(
                        card,
                        Objects.requireNonNull(people.get(card.person())),
                        Objects.requireNonNull(organisations.get(card.organisation())),
                        card.decidedBy().map(by -> Objects.requireNonNull(people.get(by))),
                        Objects.requireNonNull(providers.get(card.rule()))))
                .toList());
    }
}
