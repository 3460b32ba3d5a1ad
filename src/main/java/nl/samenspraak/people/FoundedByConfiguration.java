package nl.samenspraak.people;

/** Whoever runs the installation, and nobody in it, said that this person may start strategies. */
public record FoundedByConfiguration(PersonId person) {}
