package nl.samenspraak.audit;

import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.round.Role;

/** Somebody who takes part, for one organisation, and since when in that role; who gave it, if known, and whether they come. */
public record RightsLine(
        PersonCard person,
        OrganisationCard organisation,
        Role role,
        Instant since,
        Optional<PersonCard> givenBy,
        boolean byRule,
        Presence presence) {}
