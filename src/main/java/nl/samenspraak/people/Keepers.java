package nl.samenspraak.people;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may look after organisations, as of now. */
@Component
class Keepers {

    private final People people;
    private final CurrentPerson current;
    private final OrganisationCare care;

    Keepers(People people, CurrentPerson current, OrganisationCare care) {
        this.people = people;
        this.current = current;
        this.care = care;
    }

    PersonId me() {
        return current.id();
    }

    boolean mayAdd() {
        return people.mayFoundStrategies() || care.isKernteamSomewhere(me());
    }

    boolean mayChange(OrganisationId organisation) {
        return people.mayFoundStrategies() || mayAdd() && care.isKernteamWherever(me(), organisation);
    }

    /** Those the person who asks may not change; for lists. */
    Set<OrganisationId> outOfReach() {
        return people.mayFoundStrategies() ? Set.of() : care.outOfReach(me());
    }

    void requireKeeper() {
        if (!mayAdd()) throw new OnlyKeepers();
    }

    void requireCare(OrganisationId organisation) {
        requireKeeper();
        if (!mayChange(organisation)) throw new NotInEveryKernteam();
    }
}
