package nl.samenspraak.people;

/** Somebody came in or left. */
public record PersonSeen(PersonId person) implements HouseActivity {}
