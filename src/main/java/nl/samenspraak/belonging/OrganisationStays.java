package nl.samenspraak.belonging;

import nl.samenspraak.people.Refusal;

/** A rule keeps its organisation, since people came in for it. */
public class OrganisationStays extends Refusal {}
