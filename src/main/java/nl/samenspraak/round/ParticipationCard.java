package nl.samenspraak.round;

import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;

/**
 * Who takes part, for whom and as what; when that role was given last, and by whom if that is known; {@code byRule} when it
 * rests on a rule that they made.
 */
public record ParticipationCard(
        PersonId person,
        OrganisationId organisation,
        Role role,
        Instant roleSince,
        Optional<PersonId> givenBy,
        Optional<RuleId> byRule) {}
