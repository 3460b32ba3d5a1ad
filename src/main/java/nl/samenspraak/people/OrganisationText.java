package nl.samenspraak.people;

import java.util.Optional;

/** What is to be written of an organisation; without a colour it gets one, or keeps the one it has. */
@Recorded
public record OrganisationText(
        OrganisationName name, ShortName shortName, OrganisationKind kind, Optional<Colour> colour) {}
