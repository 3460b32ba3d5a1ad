package nl.samenspraak.belonging.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import nl.samenspraak.belonging.RuleCard;
import nl.samenspraak.belonging.RuleText;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.parts.Save;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.round.RuleId;

/** Makes a rule or changes one; the same press twice does it once. */
class RuleDialog extends Dialog {

    /** What to do with what was filled in. */
    private interface Keep {
        void rule(RuleText text);
    }

    private final RuleFields fields;
    private final Save save = new Save(this::keep);
    private final Keep keep;

    static RuleDialog add(BelongingDesk desk, StrategyId strategy) {
        var id = RuleId.create();
        return new RuleDialog(desk, strategy, "belonging.add", text -> desk.rules.add(strategy, id, text));
    }

    static RuleDialog change(BelongingDesk desk, StrategyId strategy, RuleCard rule, OrganisationCard organisation) {
        var dialog = new RuleDialog(desk, strategy, "belonging.change", text -> desk.rules.change(rule.id(), text));
        dialog.fields.fill(rule.text(), organisation);
        return dialog;
    }

    private RuleDialog(BelongingDesk desk, StrategyId strategy, String key, Keep keep) {
        this.keep = keep;
        this.fields = new RuleFields(desk, strategy);
        addClassName("rule-dialog");
        setHeaderTitle(getTranslation(key));
        save.call(getTranslation(key + ".yes"));
        save.orLeave(getTranslation("participants.cancel"), this::close);
        add(new Paragraph(getTranslation(key + ".how")), fields, save);
    }

    private void keep() {
        try {
            var text = fields.text();
            if (text.isEmpty()) {
                save.refuse(getTranslation("belonging.incomplete"));
                return;
            }
            keep.rule(text.get());
            close();
        } catch (Refusal refused) {
            // Beside the button, where one is looking, and what was filled in stays.
            save.refuse(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }
}
