package nl.samenspraak.dossier;

import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.round.Farewell;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.ShutDoors;
import org.springframework.stereotype.Component;

/** Takes somebody's name away and calls them by what they were last; whoever calls has looked whether that may be asked. */
@Component
public class Pseudonyms {

    private final Farewell farewell;
    private final ShutDoors doors;
    private final Register register;
    private final Organisations organisations;

    Pseudonyms(Farewell farewell, ShutDoors doors, Register register, Organisations organisations) {
        this.farewell = farewell;
        this.doors = doors;
        this.register = register;
        this.organisations = organisations;
    }

    /**
     * They take part in nothing any more and nobody knows who they were. What they said for their organisation stays, and so
     * does what was shut to them.
     */
    public void makeNameless(PersonId person, PersonId by) {
        var pseudonym = of(person);
        doors.keepShutTo(person);
        farewell.endAll(person, by);
        register.forget(person, pseudonym, by);
    }

    /** In Dutch, as the name is part of the text that was written in Dutch. */
    private String of(PersonId person) {
        return farewell.last(person).map(this::of).orElse("oud-deelnemer");
    }

    private String of(ParticipationCard last) {
        return was(last.role()) + " " + organisations.card(last.organisation()).name();
    }

    private static String was(Role role) {
        return switch (role) {
            case REPRESENTATIVE -> "oud-vertegenwoordiger";
            case CONTACT -> "oud-contactpersoon";
            case KERNTEAM -> "oud-kernteamlid";
            case OBSERVER -> "oud-waarnemer";
        };
    }
}
