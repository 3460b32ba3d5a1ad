package nl.samenspraak.people;

/** An organisation looks different, stopped or came back. */
public record OrganisationChanged(OrganisationId organisation) implements HouseActivity {}
