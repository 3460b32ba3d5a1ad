package nl.samenspraak.people;

/** There are more organisations than before. Nobody takes part for them yet. */
public record OrganisationsAdded(int count) implements HouseActivity {}
