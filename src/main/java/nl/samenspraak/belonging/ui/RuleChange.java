package nl.samenspraak.belonging.ui;

import nl.samenspraak.belonging.RuleCard;
import nl.samenspraak.belonging.RuleText;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.unsent.ui.Meanwhile;

/** A change to a rule that is there: what another made of it since stands beside the fields before anything takes its place. */
class RuleChange {

    private final BelongingDesk desk;
    private final StrategyId strategy;
    private final RuleCard rule;
    private final RuleFields fields;
    private final Meanwhile meanwhile;

    RuleChange(
            BelongingDesk desk, StrategyId strategy, RuleCard rule, OrganisationCard organisation, RuleFields fields) {
        this.desk = desk;
        this.strategy = strategy;
        this.rule = rule;
        this.fields = fields;
        meanwhile = new Meanwhile(desk.unsent, RuleDialog.keptAt(rule.id()), fields::holdsWords);
        fields.fill(rule.text(), organisation);
        fields.bringBack();
        show(rule, organisation);
        fields.whenFilled(meanwhile::typed);
        // What was only emptied is no words, and not to be filled again with what another wrote.
        meanwhile.begin();
    }

    Meanwhile meanwhile() {
        return meanwhile;
    }

    void record(RuleText text) {
        meanwhile.record(
                () -> desk.rules.change(rule.id(), Integer.parseInt(meanwhile.over()), text), this::showWhatStands);
    }

    private void showWhatStands() {
        desk.rules.all(strategy).stream()
                .filter(card -> card.id().equals(rule.id()))
                .forEach(card -> show(card, desk.organisations.card(card.text().organisation())));
    }

    private void show(RuleCard card, OrganisationCard organisation) {
        meanwhile.stands(
                String.valueOf(card.changes()),
                fields.sentence(card.text(), organisation),
                () -> fields.startWith(card.text(), organisation));
    }
}
