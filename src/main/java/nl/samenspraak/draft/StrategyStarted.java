package nl.samenspraak.draft;

import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;

/** A strategy was started; who started it for which organisation is its first kernteam member. */
public record StrategyStarted(StrategyId strategy, PersonId by, OrganisationId organisation)
        implements StrategyActivity {}
