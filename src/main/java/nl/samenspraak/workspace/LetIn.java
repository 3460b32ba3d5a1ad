package nl.samenspraak.workspace;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.parts.Save;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;

/** Where the kernteam lets somebody take part who is known here already. */
class LetIn extends NativeDetails {

    private final Participations participations;
    private final Organisations organisations;
    private final StrategyId strategy;
    private final ComboBox<PersonCard> person = new ComboBox<>(getTranslation("participants.person"));
    private final ComboBox<OrganisationCard> organisation = new ComboBox<>(getTranslation("participants.organisation"));
    private final ComboBox<Role> role = new ComboBox<>(getTranslation("participants.role"));
    private final Save save = new Save(this::add);
    private final List<PersonCard> known = new ArrayList<>();
    private final List<OrganisationCard> choices = new ArrayList<>();

    LetIn(Participations participations, Organisations organisations, StrategyId strategy) {
        this.participations = participations;
        this.organisations = organisations;
        this.strategy = strategy;
        addClassNames("fold", "let-in");
        setSummaryText(getTranslation("participants.add"));
        person.setItemLabelGenerator(PersonCard::name);
        organisation.setItemLabelGenerator(OrganisationCard::name);
        person.setItems(known);
        organisation.setItems(choices);
        role.setItemLabelGenerator(one -> getTranslation("participants.role." + one));
        role.setItems(Role.values());
        role.setValue(Role.REPRESENTATIVE);
        save.call(getTranslation("participants.add.yes"));
        var fields = new Div(person, organisation, role);
        fields.addClassName("let-in-fields");
        var form = new Div(new Paragraph(getTranslation("participants.add.how")), fields, save);
        form.addClassNames("card");
        setContent(form);
        setVisible(false);
    }

    /** Asked again after every change, so that who and what came since can be chosen; what is chosen stays. */
    void offer(boolean may) {
        setVisible(may);
        if (!may) return;
        known.clear();
        known.addAll(participations.known(strategy));
        choices.clear();
        choices.addAll(organisations.all());
        person.getListDataView().refreshAll();
        organisation.getListDataView().refreshAll();
    }

    private void add() {
        if (person.getValue() == null || organisation.getValue() == null || role.getValue() == null) {
            save.refuse(getTranslation("participants.incomplete"));
            return;
        }
        save.accept();
        participations.add(
                strategy, person.getValue().id(), organisation.getValue().id(), role.getValue());
        save.say(getTranslation(
                "participants.added",
                person.getValue().name(),
                organisation.getValue().name()));
        person.clear();
        organisation.clear();
        person.focus();
    }
}
