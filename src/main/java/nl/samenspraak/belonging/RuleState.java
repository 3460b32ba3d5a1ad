package nl.samenspraak.belonging;

/** Whether a rule does anything. */
public enum RuleState {
    LIVE,
    /** Its organisation stopped, so it lets nobody in. */
    ORGANISATION_STOPPED,
    /** The settings have its provider no more, or with another issuer or other tenants: it does nothing. */
    PROVIDER_CHANGED,
    /** Whoever made or last changed it has no access any more: it lets nobody in until another of the kernteam changes it. */
    MAKER_SHUT_OUT,
    ENDED
}
