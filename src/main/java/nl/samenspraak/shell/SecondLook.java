package nl.samenspraak.shell;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.people.CurrentPerson;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonChanged;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.ParticipationChanged;
import nl.samenspraak.round.Participations;

/** Opens a page that was refused once more, as soon as what the person who looks may do is something else. */
@org.springframework.stereotype.Component
class SecondLook {

    private final LiveHub live;
    private final Participations participations;
    private final People people;
    private final CurrentPerson current;

    /** What somebody may do; others' changes do not touch it. */
    private record Rights(boolean founds, Map<StrategyId, ParticipationCard> parts) {}

    SecondLook(LiveHub live, Participations participations, People people, CurrentPerson current) {
        this.live = live;
        this.participations = participations;
        this.people = people;
        this.current = current;
    }

    /** While the refusal is on the page; nothing for whoever is not signed in, or may not come in at all. */
    Registration when(Component refusal) {
        var before = rights();
        if (before.isEmpty()) return () -> {};
        Command look = () -> {
            if (!rights().equals(before)) UI.getCurrent().refreshCurrentRoute(false);
        };
        return Registration.combine(
                live.follow(refusal, ParticipationChanged.class, look),
                live.follow(refusal, PersonChanged.class, look));
    }

    private Optional<Rights> rights() {
        if (current.maybe().isEmpty()) return Optional.empty();
        try {
            return Optional.of(new Rights(
                    people.mayFoundStrategies(),
                    participations.strategies().stream().collect(toMap(one -> one, participations::mine))));
        } catch (Refusal shutOut) {
            return Optional.empty();
        }
    }
}
