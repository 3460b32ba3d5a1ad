package nl.samenspraak.people;

import java.time.Instant;
import java.util.Optional;

/** Somebody who is known here, by what tells two of one name apart: who signs for them, and since when they come. */
public record Acquaintance(PersonCard person, String issuer, Optional<Instant> firstSeenAt) {}
