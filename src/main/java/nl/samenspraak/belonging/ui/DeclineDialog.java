package nl.samenspraak.belonging.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import nl.samenspraak.belonging.DeclineReason;
import nl.samenspraak.belonging.JoinRequestId;
import nl.samenspraak.parts.Save;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.unsent.ui.KeptTextArea;

/** Says no, with the reason that who asked will read. */
class DeclineDialog extends Dialog {

    private final BelongingDesk desk;
    private final JoinRequestId id;
    private final KeptTextArea reason;
    private final Save save = new Save(this::decline);

    DeclineDialog(BelongingDesk desk, JoinRequestId id, PersonCard person) {
        this.desk = desk;
        this.id = id;
        setHeaderTitle(getTranslation("belonging.no.title", person.name()));
        reason = new KeptTextArea(desk.unsent, "decline:" + id, getTranslation("belonging.no.reason"));
        reason.describedBy(save.wrongId());
        reason.addClassName("decline-reason");
        reason.setMost(DeclineReason.MAX_LENGTH);
        save.call(getTranslation("belonging.no.yes"));
        save.orLeave(getTranslation("participants.cancel"), this::close);
        add(new Paragraph(getTranslation("belonging.no.how", person.name())), reason, save);
    }

    private void decline() {
        if (reason.getValue().strip().length() > DeclineReason.MAX_LENGTH) {
            reason.focus();
            return;
        }
        try {
            desk.requests.decline(id, new DeclineReason(reason.getValue()));
            reason.sent();
            close();
        } catch (Refusal refused) {
            save.refuse(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }
}
