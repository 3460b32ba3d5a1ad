package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.samenspraak.audit.Presence;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.Row;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.round.Role;

/** One person who takes part, for whom and as what. */
class ParticipantRow extends Div implements Row<ParticipantRow.Seen> {

    /** How somebody stands is for the kernteam only, and so is changing it. */
    record Seen(PersonCard person, OrganisationCard organisation, Role role, Optional<Presence> presence, Instant now) {

        Object key() {
            return List.of(person.id(), organisation.id());
        }

        boolean shutOut() {
            return presence.filter(one -> one.state() == Presence.State.SHUT_OUT)
                    .isPresent();
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
        var who = new Div(organisation, person);
        seen.presence().ifPresent(presence -> who.add(state(presence, seen.now())));
        add(new Crest(seen.organisation()), who, pill(seen));
        if (seen.presence().isEmpty()) return;
        var button = new NativeButton(getTranslation("participants.change"), click -> change.open(seen));
        button.addClassNames("btn", "quiet");
        button.setAriaLabel(getTranslation("participants.change") + ": "
                + seen.person().name() + ", " + seen.organisation().name());
        add(button);
    }

    private Span state(Presence presence, Instant now) {
        var words = getTranslation("rights.state." + presence.state());
        var state = new Span(presence.lastSeen()
                .map(at -> getTranslation("participants.seen", words, Moments.on(at, now, getLocale())))
                .orElse(words));
        state.addClassNames("presence", presence.state().name().toLowerCase(Locale.ROOT));
        return state;
    }

    private Span pill(Seen seen) {
        var pill = new Span(getTranslation("participants.role." + seen.role()));
        pill.addClassName("pill");
        return pill;
    }
}
