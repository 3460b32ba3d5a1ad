package nl.samenspraak.people;

/** What sort of organisation speaks; the summary counts participation by it. */
public enum OrganisationKind {
    G5,
    G32,
    CITY,
    MINISTRY,
    KNOWLEDGE,
    COMPANY,
    NETWORK
}
