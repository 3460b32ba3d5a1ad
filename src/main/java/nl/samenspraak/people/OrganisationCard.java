package nl.samenspraak.people;

import java.util.Optional;

/**
 * What pages show of an organisation: its names, kind and colour ({@code #rrggbb}, at least 4.5:1 against white), where
 * its logo is, if it has one, and whether it stopped.
 */
public record OrganisationCard(
        OrganisationId id,
        String name,
        String shortName,
        OrganisationKind kind,
        String colour,
        Optional<String> logo,
        boolean retired) {}
