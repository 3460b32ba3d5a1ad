package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Row;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.round.Role;

/** One person who takes part, for whom and as what. */
class ParticipantRow extends Div implements Row<ParticipantRow.Seen> {

    record Seen(PersonCard person, OrganisationCard organisation, Role role, boolean shutOut, boolean mayChange) {

        Object key() {
            return List.of(person.id(), organisation.id());
        }
    }

    private final ParticipantChange change;

    ParticipantRow(ParticipantChange change) {
        this.change = change;
        addClassName("participant");
    }

    @Override
    public void show(Seen seen) {
        removeAll();
        var organisation = new Span(Crest.name(seen.organisation(), this));
        organisation.addClassName("name");
        var person = new Span(seen.person().name());
        person.addClassName("details");
        add(new Crest(seen.organisation()), new Div(organisation, person), pill(seen));
        if (!seen.mayChange()) return;
        var button = new NativeButton(getTranslation("participants.change"), click -> change.open(seen));
        button.addClassNames("btn", "quiet");
        button.setAriaLabel(getTranslation("participants.change") + ": "
                + seen.person().name() + ", " + seen.organisation().name());
        add(button);
    }

    private Span pill(Seen seen) {
        var pill =
                new Span(getTranslation(seen.shutOut() ? "participants.shutOut" : "participants.role." + seen.role()));
        pill.addClassName("pill");
        if (seen.shutOut()) pill.addClassName("q");
        return pill;
    }
}
