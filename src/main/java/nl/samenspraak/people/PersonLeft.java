package nl.samenspraak.people;

/** Somebody left for good: in the same transaction every room forgets what was only theirs. */
public record PersonLeft(PersonId person) {}
