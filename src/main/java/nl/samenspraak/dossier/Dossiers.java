package nl.samenspraak.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.CurrentPerson;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.Recorded;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.AccessDesk;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own data: all of it to see and take along, and to leave behind without a name (GDPR, articles 15, 17, 20). */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class Dossiers {

    private final PersonColumns columns;
    private final Register register;
    private final AccessDesk access;
    private final Organisations organisations;
    private final CurrentPerson current;

    Dossiers(
            PersonColumns columns,
            Register register,
            AccessDesk access,
            Organisations organisations,
            CurrentPerson current) {
        this.columns = columns;
        this.register = register;
        this.access = access;
        this.organisations = organisations;
        this.current = current;
    }

    /** Everything that is kept about the person who asks, in the database's own order; parts without rows are left out. */
    @Transactional(readOnly = true)
    public List<DossierPart> mine() {
        var me = current.id();
        var parts = new ArrayList<DossierPart>();
        parts.add(columns.part(new PersonColumns.PersonColumn("person", "id"), me.id()));
        columns.all().forEach(where -> parts.add(columns.part(where, me.id())));
        parts.add(columns.doneByOthers(me.id()));
        return parts.stream().filter(part -> !part.rows().isEmpty()).toList();
    }

    /** The same, to take along. */
    @Recorded
    @Transactional(readOnly = true)
    public List<DossierPart> export() {
        return mine();
    }

    /**
     * The person who asks leaves: takes part in nothing any more, and is called by what they were. What they said for
     * their organisation stays. Whoever signs in with the same account later is somebody new here.
     */
    public void leave() {
        var me = current.id();
        register.forget(me, pseudonym(access.leave().stream().findFirst()));
    }

    /** In Dutch, as the name is part of the text that was written in Dutch. */
    private String pseudonym(Optional<ParticipationCard> last) {
        return last.map(card -> was(card.role()) + " "
                        + organisations.card(card.organisation()).name())
                .orElse("oud-deelnemer");
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
