package nl.samenspraak.people;

import java.util.Set;

/**
 * Who looks after organisations. Roles are given per strategy by module round, which depends on this one; so it answers
 * here.
 */
public interface OrganisationCare {

    /** Whether the person is of the kernteam of some strategy. */
    boolean isKernteamSomewhere(PersonId person);

    /** Whether the person is of the kernteam in every strategy in which the organisation takes or took part, or its people are awaited. */
    boolean isKernteamWherever(PersonId person, OrganisationId organisation);

    /** All organisations of which {@link #isKernteamWherever} says no. */
    Set<OrganisationId> outOfReach(PersonId person);
}
