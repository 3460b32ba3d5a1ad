package nl.samenspraak.people;

/** Whoever runs the installation named this person as the first, and does so no more; they never came. */
public record FoundingWithdrawn(PersonId person) {}
