package nl.samenspraak.workspace;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Row;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;

/** One person who takes part, for whom and as what. */
class ParticipantRow extends Div implements Row<ParticipantRow.Seen> {

    record Seen(PersonCard person, OrganisationCard organisation, Role role, boolean mayEnd) {

        Object key() {
            return List.of(person.id(), organisation.id());
        }
    }

    private final Participations participations;
    private final StrategyId strategy;

    ParticipantRow(Participations participations, StrategyId strategy) {
        this.participations = participations;
        this.strategy = strategy;
        addClassName("participant");
    }

    @Override
    public void show(Seen seen) {
        removeAll();
        var organisation = new Span(Crest.name(seen.organisation(), this));
        organisation.addClassName("name");
        var person = new Span(seen.person().name());
        person.addClassName("details");
        var role = new Span(getTranslation("participants.role." + seen.role()));
        role.addClassName("pill");
        add(new Crest(seen.organisation()), new Div(organisation, person), role);
        if (!seen.mayEnd()) return;
        var end = new NativeButton(getTranslation("participants.end"), click -> ask(seen));
        end.addClassNames("btn", "quiet");
        end.setAriaLabel(getTranslation("participants.end") + ": "
                + seen.person().name() + ", " + seen.organisation().name());
        add(end);
    }

    private void ask(Seen seen) {
        var dialog = new Dialog();
        dialog.setMaxWidth("32rem");
        dialog.setHeaderTitle(
                getTranslation("participants.end.title", seen.person().name()));
        dialog.add(new Paragraph(getTranslation(
                "participants.end.how",
                seen.person().name(),
                seen.organisation().name())));
        var no = new NativeButton(getTranslation("participants.cancel"), click -> dialog.close());
        no.addClassNames("btn", "quiet");
        var yes = new NativeButton(getTranslation("participants.end.yes"), click -> {
            dialog.close();
            participations.end(strategy, seen.person().id(), seen.organisation().id());
        });
        yes.addClassNames("btn", "primary");
        dialog.getFooter().add(no, yes);
        dialog.open();
    }
}
