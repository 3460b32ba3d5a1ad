package nl.samenspraak.people;

/** What pages show of an organisation: its names, kind and colour ({@code #rrggbb}, at least 4.5:1 against white). */
public record OrganisationCard(
        OrganisationId id, String name, String shortName, OrganisationKind kind, String colour) {}
