package nl.samenspraak.people;

/** An organisation was added, looks different, stopped or came back. */
public record OrganisationChanged(OrganisationId organisation) {}
