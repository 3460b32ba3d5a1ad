package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.audit.Presence;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Row;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.round.Role;
import org.jspecify.annotations.Nullable;

/** One person who takes part, for whom and as what; its button stays while the rest changes, so no click is lost. */
class ParticipantRow extends Div implements Row<ParticipantRow.Seen> {

    /** How somebody stands is for the kernteam only, and so is changing it; {@code lastSeen} is in words. */
    record Seen(
            PersonCard person,
            OrganisationCard organisation,
            Role role,
            Optional<Presence.State> state,
            String lastSeen) {

        Object key() {
            return List.of(person.id(), organisation.id());
        }

        boolean shutOut() {
            return state.filter(one -> one == Presence.State.SHUT_OUT).isPresent();
        }
    }

    private final Div crest = new Div();
    private final Span organisation = new Span();
    private final Span person = new Span();
    private final Span state = new Span();
    private final Span role = new Span();
    private final NativeButton button = new NativeButton(getTranslation("participants.change"));
    private @Nullable Seen now;

    ParticipantRow(ParticipantChange change) {
        addClassName("participant");
        organisation.addClassName("name");
        person.addClassName("details");
        state.addClassName("presence");
        role.addClassName("pill");
        button.addClassNames("btn", "quiet");
        button.addClickListener(click -> {
            if (now != null) change.open(now);
        });
        add(crest, new Div(organisation, person, state), role, button);
    }

    @Override
    public void show(Seen seen) {
        now = seen;
        crest.removeAll();
        crest.add(new Crest(seen.organisation()));
        organisation.setText(Crest.name(seen.organisation(), this));
        person.setText(seen.person().name());
        role.setText(getTranslation("participants.role." + seen.role()));
        state.setText(seen.state().map(one -> words(one, seen.lastSeen())).orElse(""));
        state.setVisible(seen.state().isPresent());
        state.setClassName("shut-out", seen.shutOut());
        button.setVisible(seen.state().isPresent());
        button.setAriaLabel(getTranslation("participants.change") + ": "
                + seen.person().name() + ", " + seen.organisation().name());
    }

    private String words(Presence.State state, String lastSeen) {
        var words = getTranslation("rights.state." + state);
        return lastSeen.isEmpty() ? words : getTranslation("participants.seen", words, lastSeen);
    }
}
