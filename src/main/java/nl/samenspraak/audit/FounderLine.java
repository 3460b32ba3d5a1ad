package nl.samenspraak.audit;

import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.people.PersonCard;

/** Somebody with a right over all strategies, since when, who gave it if anybody here did, and whether they come. */
public record FounderLine(PersonCard person, Instant since, Optional<PersonCard> givenBy, Presence presence) {}
