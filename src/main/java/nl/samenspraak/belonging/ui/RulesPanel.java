package nl.samenspraak.belonging.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import java.util.stream.Stream;
import nl.samenspraak.belonging.RuleCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.people.OrganisationChanged;
import nl.samenspraak.people.PersonChanged;
import nl.samenspraak.unsent.ui.KeptFields;

/** Who comes in by what their provider says of them: the rules, how they do, and a button to make one. */
@StyleSheet("context://assets/inviting.css")
@StyleSheet("context://assets/belonging.css")
public class RulesPanel extends Section {

    private final BelongingDesk desk;
    private final StrategyId strategy;
    private final RuleSentence sentence;
    private final Paragraph none = new Paragraph(getTranslation("belonging.none"));
    private final NativeButton make = new NativeButton("", click -> make());
    private final Rows<RuleRow.Seen, Object, RuleRow> rows;

    RulesPanel(BelongingDesk desk, StrategyId strategy) {
        this.desk = desk;
        this.strategy = strategy;
        this.sentence = new RuleSentence(desk.rules.providers(strategy));
        this.rows = new Rows<>(seen -> seen.card().id(), () -> new RuleRow(desk, strategy, sentence, this::refresh));
        addClassNames("inviting", "rules");
        none.addClassName("hint");
        var how = new Paragraph(getTranslation("belonging.how"));
        how.addClassName("rules-how");
        make.addClassName("btn");
        add(new H2(getTranslation("belonging.title")), how, none, rows, make);
        desk.live.follow(this, strategy, this::refresh);
        // Also of whom, and of what, nobody takes part here yet.
        desk.live.follow(this, PersonChanged.class, this::refresh);
        desk.live.follow(this, OrganisationChanged.class, this::refresh);
        refresh();
    }

    private void make() {
        RuleDialog.add(desk, strategy, this::refresh).open();
    }

    private void refresh() {
        var begun = desk.unsent.places();
        make.setText(getTranslation(
                KeptFields.isBegun(begun, RuleDialog.keptAt(strategy)) ? "belonging.add.goOn" : "belonging.add.open"));
        var all = desk.rules.all(strategy);
        var organisations = desk.organisations.cards(
                all.stream().map(card -> card.text().organisation()).distinct().toList());
        var people = desk.people.cards(all.stream()
                .flatMap(card -> Stream.concat(Stream.of(card.by()), card.unsaid().stream()))
                .distinct()
                .toList());
        none.setVisible(all.isEmpty());
        rows.show(all.stream()
                .map(card -> new RuleRow.Seen(
                        card,
                        Objects.requireNonNull(organisations.get(card.text().organisation())),
                        Objects.requireNonNull(people.get(card.by())),
                        card.unsaid().stream()
                                .map(people::get)
                                .map(Objects::requireNonNull)
                                .toList(),
                        provider(card)))
                .toList());
        rows.rows().forEach(row -> row.showBegun(begun));
    }

    private String provider(RuleCard card) {
        return sentence.provider(card.text().condition().provider());
    }
}
