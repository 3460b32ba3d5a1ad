package nl.samenspraak.people;

/** Somebody may not come in any more: their sessions end, on every node. */
public record PersonShutOut(PersonId person) {}
