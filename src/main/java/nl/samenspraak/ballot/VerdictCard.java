package nl.samenspraak.ballot;

import java.time.Instant;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;

/** What an organisation said about the ambition; {@code number} counts its verdicts from 1. */
public record VerdictCard(OrganisationId organisation, int number, Verdict verdict, PersonId by, Instant at) {}
