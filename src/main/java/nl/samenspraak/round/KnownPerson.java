package nl.samenspraak.round;

import java.util.List;
import nl.samenspraak.people.Acquaintance;
import nl.samenspraak.people.OrganisationId;

/** Somebody the kernteam may let in, and for whom they speak where it leads; nobody yet for who takes part nowhere. */
public record KnownPerson(Acquaintance who, List<OrganisationId> organisations) {}
