package nl.samenspraak.ballot;

import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.RoundActivity;
import nl.samenspraak.round.RoundId;

/** An organisation answered the questions on the ambition, or changed its answer. */
public record AmbitionAnswered(RoundId round, OrganisationId organisation) implements RoundActivity {}
