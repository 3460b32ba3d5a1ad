package nl.samenspraak.people;

import java.time.Instant;
import java.util.Optional;

/** Somebody who may start strategies, since when, and who made that so; nobody where the console or the configuration did. */
public record FounderCard(PersonCard person, Instant since, Optional<PersonId> by) {}
