package nl.samenspraak.inviting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.inviting.EmailAddress;
import nl.samenspraak.inviting.Guest;
import nl.samenspraak.inviting.InvitationId;
import nl.samenspraak.inviting.NoEmailAddress;
import nl.samenspraak.live.OrganisationBox;
import nl.samenspraak.parts.Save;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.round.Role;
import nl.samenspraak.unsent.ui.KeptFields;

/** Invites one person; the same press twice invites once. */
class InviteForm extends NativeDetails {

    private final InvitingDesk desk;
    private final StrategyId strategy;
    private final EmailField address = new EmailField(getTranslation("inviting.address"));
    private final TextField name = new TextField(getTranslation("inviting.name"));
    private final OrganisationBox organisation;
    private final ComboBox<Role> role = new ComboBox<>(getTranslation("inviting.role"));
    private final KeptFields fields;
    private final Save save = new Save(this::invite);
    private InvitationId next = InvitationId.create();

    InviteForm(InvitingDesk desk, StrategyId strategy) {
        this.desk = desk;
        this.strategy = strategy;
        addClassNames("fold", "let-in");
        setSummaryText(getTranslation("inviting.one"));
        address.setMaxLength(EmailAddress.MAX_LENGTH);
        // Half an address is not wrong yet, and what is filled in is told while it is typed.
        address.setManualValidation(true);
        name.setMaxLength(Guest.NAME_LENGTH);
        organisation =
                new OrganisationBox(getTranslation("inviting.organisation"), desk.live, () -> desk.organisations.all());
        role.setItemLabelGenerator(one -> getTranslation("participants.role." + one));
        role.setItems(Role.values());
        role.setValue(Role.REPRESENTATIVE);
        save.call(getTranslation("inviting.invite"));
        fields = new KeptFields(desk.unsent, "invite:" + strategy);
        fields.add(address, name, organisation, role);
        fields.addClassName("let-in-fields");
        fields.keep("address", address);
        fields.keep("name", name);
        fields.keep("organisation", organisation, card -> card.id().toString(), organisation::choice);
        fields.keep("role", role, Role.class);
        setOpen(fields.holdsWords());
        var how = desk.invitations.byPost(strategy) ? "inviting.how.post" : "inviting.how.hand";
        var form = new Div(new Paragraph(getTranslation(how)), fields, save);
        form.addClassName("card");
        setContent(form);
    }

    private void invite() {
        if (organisation.getValue() == null
                || role.getValue() == null
                || address.getValue().isBlank()) {
            save.refuse(getTranslation("inviting.incomplete"));
            return;
        }
        save.say("");
        address.setInvalid(false);
        try {
            invite(new Guest(
                    next,
                    new EmailAddress(address.getValue()),
                    name.getValue(),
                    organisation.getValue().id(),
                    role.getValue()));
        } catch (Refusal refused) {
            // Beside the field, where one is looking, and what was filled in stays.
            save.refuse(getTranslation(refused.messageKey(), refused.arguments()));
            address.setInvalid(refused instanceof NoEmailAddress);
        }
    }

    private void invite(Guest guest) {
        desk.invitations.invite(strategy, List.of(guest));
        save.accept();
        next = InvitationId.create();
        save.say(getTranslation("inviting.invited", guest.address().text()));
        address.clear();
        name.clear();
        fields.sent();
        if (desk.invitations.byPost(strategy)) address.focus();
        else new LinkDialog(desk, guest.id(), guest.address().text()).open();
    }
}
