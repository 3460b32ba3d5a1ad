package nl.samenspraak.people;

/** Somebody may come in or not, may start strategies or not, or has no name any more. */
public record PersonChanged(PersonId person) implements HouseActivity {}
