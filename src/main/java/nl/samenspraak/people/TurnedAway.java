package nl.samenspraak.people;

import java.util.Optional;

/**
 * Somebody wanted to come in and was not let in. Only the name of the reason and of the provider they came by, which is
 * empty where that is none of ours: what a stranger or a provider said is not in it.
 */
public record TurnedAway(Optional<PersonId> person, String provider, String reason) {}
