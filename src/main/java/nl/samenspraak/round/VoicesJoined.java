package nl.samenspraak.round;

import nl.samenspraak.people.OrganisationId;

/**
 * In this round, which is open, the first organisation speaks through the second from now on: they merged while it was
 * open, or it was opened again after they did. Whoever keeps something per organisation puts it right in the same
 * transaction.
 */
public record VoicesJoined(RoundId round, OrganisationId from, OrganisationId into, boolean openedAgain) {}
