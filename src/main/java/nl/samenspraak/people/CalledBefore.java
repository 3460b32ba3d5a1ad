package nl.samenspraak.people;

import java.time.Instant;

/** What an organisation was called, and what sort it was, until {@code by} changed it at {@code until}. */
public record CalledBefore(String name, String shortName, OrganisationKind kind, PersonId by, Instant until) {}
