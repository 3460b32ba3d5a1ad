package nl.samenspraak.people;

/** An organisation merged into another; whoever keeps something per organisation puts it right in the same transaction. */
public record OrganisationMerged(OrganisationId from, OrganisationId into, PersonId by) {}
