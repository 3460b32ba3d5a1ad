package nl.samenspraak.round;

import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import org.springframework.stereotype.Component;

/** How a strategy gets a kernteam again when nobody of it can come in; whoever calls has looked whether that may be asked. */
@Component
public class Succession {

    private final KernteamRule kernteam;
    private final Participations doors;

    Succession(KernteamRule kernteam, Participations doors) {
        this.kernteam = kernteam;
        this.doors = doors;
    }

    /** Makes somebody the kernteam, on their own word; refused where one of the kernteam can come in. */
    public void succeed(StrategyId strategy, PersonId person, OrganisationId organisation) {
        if (kernteam.canComeIn(strategy)) throw new KernteamIsThere();
        doors.admit(strategy, person, organisation, Role.KERNTEAM, person);
    }
}
