package nl.samenspraak.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.CurrentPerson;
import nl.samenspraak.people.Recorded;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.ShutDoors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own data: all of it to see and take along, and to leave behind without a name (GDPR, articles 15, 17, 20). */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class Dossiers {

    private final PersonColumns columns;
    private final Pseudonyms pseudonyms;
    private final ShutDoors doors;
    private final CurrentPerson current;

    Dossiers(PersonColumns columns, Pseudonyms pseudonyms, ShutDoors doors, CurrentPerson current) {
        this.columns = columns;
        this.pseudonyms = pseudonyms;
        this.doors = doors;
        this.current = current;
    }

    /** Everything that is kept about the person who asks, in the database's own order; parts without rows are left out. */
    @Transactional(readOnly = true)
    public List<DossierPart> mine() {
        var me = current.id();
        var parts = new ArrayList<DossierPart>();
        parts.add(columns.part(KeptRows.naming("person", "id"), me.id()));
        columns.all().forEach(where -> parts.add(columns.part(where, me.id())));
        parts.addAll(columns.partsBelow(me.id()));
        parts.add(columns.doneByOthers(me.id()));
        return parts.stream().filter(part -> !part.rows().isEmpty()).toList();
    }

    /** The same, to take along. */
    @Recorded
    @Transactional(readOnly = true)
    public List<DossierPart> export() {
        return mine();
    }

    /** Whether a mark of the account of the person who asks stays when they leave, since a kernteam ended their part or said no. */
    @Transactional(readOnly = true)
    public boolean leaveAMark() {
        return doors.stayShutTo(current.id());
    }

    /**
     * The person who asks leaves: takes part in nothing any more, and is called by what they were. What they said for
     * their organisation stays. Whoever signs in with the same account later is somebody new here, who comes in nowhere by
     * themselves where a kernteam had said no.
     */
    public void leave() {
        pseudonyms.makeNameless(current.id(), current.id());
    }
}
