package nl.samenspraak.workspace;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.round.AccessDesk;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;

/** What the kernteam can change about somebody who takes part: another role, no part any more, no access at all. */
class ParticipantChange {

    private final Participations participations;
    private final AccessDesk access;
    private final StrategyId strategy;

    ParticipantChange(Participations participations, AccessDesk access, StrategyId strategy) {
        this.participations = participations;
        this.access = access;
        this.strategy = strategy;
    }

    void open(ParticipantRow.Seen seen) {
        var dialog = new Dialog();
        dialog.addClassName("participant-change");
        dialog.setHeaderTitle(dialog.getTranslation(
                "participants.change.title",
                seen.person().name(),
                seen.organisation().name()));
        if (!seen.shutOut()) dialog.add(role(dialog, seen), end(dialog, seen));
        dialog.add(access(dialog, seen));
        var no = new NativeButton(dialog.getTranslation("participants.cancel"), click -> dialog.close());
        no.addClassNames("btn", "quiet");
        dialog.getFooter().add(no);
        dialog.open();
    }

    private Section role(Dialog dialog, ParticipantRow.Seen seen) {
        var role = new ComboBox<Role>(dialog.getTranslation("participants.role"));
        role.setItemLabelGenerator(one -> dialog.getTranslation("participants.role." + one));
        role.setItems(Role.values());
        role.setValue(seen.role());
        var save = button(dialog, "participants.role.change", () -> {
            if (role.getValue() == null) return;
            participations.changeRole(
                    strategy, seen.person().id(), seen.organisation().id(), seen.role(), role.getValue());
        });
        var both = new Div(role, save);
        both.addClassName("let-in-fields");
        return new Section(both);
    }

    private Section end(Dialog dialog, ParticipantRow.Seen seen) {
        return part(
                dialog,
                "participants.end",
                seen,
                () -> participations.end(
                        strategy, seen.person().id(), seen.organisation().id()));
    }

    private Section access(Dialog dialog, ParticipantRow.Seen seen) {
        var person = seen.person().id();
        var key = seen.shutOut() ? "participants.letBackIn" : "participants.shut";
        var objection = seen.shutOut()
                ? access.objectionToLettingBackIn(strategy, person)
                : access.objectionToStopping(strategy, person);
        return objection
                .map(one -> why(dialog, key, one))
                .orElseGet(() -> part(dialog, key, seen, () -> {
                    if (seen.shutOut()) access.letBackIn(strategy, person);
                    else access.shutOut(strategy, person);
                }));
    }

    /** A button that could only refuse would say the same, but later. */
    private static Section why(Dialog dialog, String key, Refusal objection) {
        return new Section(
                new H3(dialog.getTranslation(key)),
                new Paragraph(dialog.getTranslation(objection.messageKey(), objection.arguments())));
    }

    private Section part(Dialog dialog, String key, ParticipantRow.Seen seen, Runnable act) {
        var how = new Paragraph(dialog.getTranslation(
                key + ".how", seen.person().name(), seen.organisation().name()));
        var button = button(dialog, key + ".yes", act);
        if (!key.equals("participants.letBackIn")) button.addClassName("danger");
        return new Section(new H3(dialog.getTranslation(key)), how, button);
    }

    private static NativeButton button(Dialog dialog, String key, Runnable act) {
        var button = new NativeButton(dialog.getTranslation(key), click -> {
            dialog.close();
            act.run();
        });
        button.addClassName("btn");
        return button;
    }
}
