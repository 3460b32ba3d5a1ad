package nl.samenspraak.draft;

import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.PersonId;

/**
 * Who may come in. Roles are given per strategy by module round, which depends on this one; so it answers here. Both
 * throw {@link NotFound} for somebody who was not invited.
 */
public interface Admission {

    /** The person asking, who takes part in the strategy in whatever role. */
    PersonId reader(StrategyId strategy);

    /** The person asking, who is of the kernteam; others who take part are refused. */
    PersonId preparer(StrategyId strategy);
}
