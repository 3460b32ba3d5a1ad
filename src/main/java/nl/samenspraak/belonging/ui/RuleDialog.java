package nl.samenspraak.belonging.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.samenspraak.belonging.RuleCard;
import nl.samenspraak.belonging.RuleText;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.parts.Save;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.round.RuleId;

/** Makes a rule or changes one; the same press twice does it once. Closed with Escape, it goes on another time. */
class RuleDialog extends Dialog {

    private final RuleFields fields;
    private final Save save = new Save(this::keep);

    /** What to do with what was filled in, and with what was kept beside it. */
    private Consumer<RuleText> keep = text -> {};

    private Runnable left = () -> {};

    /** {@code closed} is told when it is gone, whatever was done. */
    static RuleDialog add(BelongingDesk desk, StrategyId strategy, Runnable closed) {
        var id = RuleId.create();
        var dialog = new RuleDialog(desk, strategy, keptAt(strategy), "belonging.add", closed);
        dialog.keep = text -> desk.rules.add(strategy, id, text);
        dialog.fields.bringBack();
        return dialog;
    }

    static RuleDialog change(
            BelongingDesk desk, StrategyId strategy, RuleCard rule, OrganisationCard organisation, Runnable closed) {
        var dialog = new RuleDialog(desk, strategy, keptAt(rule.id()), "belonging.change", closed);
        var change = new RuleChange(desk, strategy, rule, organisation, dialog.fields);
        dialog.keep = change::record;
        dialog.left = change.meanwhile()::end;
        dialog.addComponentAtIndex(2, change.meanwhile());
        return dialog;
    }

    /** Where a new rule is kept that is not made yet. */
    static String keptAt(StrategyId strategy) {
        return "rule:new:" + strategy;
    }

    /** The same for a change to a rule. */
    static String keptAt(RuleId rule) {
        return "rule:" + rule;
    }

    private RuleDialog(BelongingDesk desk, StrategyId strategy, String place, String key, Runnable closed) {
        this.fields = new RuleFields(desk, strategy, place);
        addClassName("rule-dialog");
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) closed.run();
        });
        setHeaderTitle(getTranslation(key));
        save.call(getTranslation(key + ".yes"));
        save.orLeave(getTranslation("participants.cancel"), this::done);
        add(new Paragraph(getTranslation(key + ".how")), fields, save);
    }

    private void done() {
        left.run();
        fields.sent();
        close();
    }

    private void keep() {
        try {
            var text = fields.text();
            if (text.isEmpty()) {
                save.refuse(getTranslation("belonging.incomplete"));
                return;
            }
            keep.accept(text.get());
            done();
        } catch (Refusal refused) {
            // Beside the button, where one is looking, and what was filled in stays.
            save.refuse(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }
}
