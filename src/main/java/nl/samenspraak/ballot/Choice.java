package nl.samenspraak.ballot;

/** What an organisation says to committing to an action point. */
public enum Choice {
    YES,
    YES_IF,
    NO,
    ABSTAIN;

    /** A condition or a refusal is of use to others only with its reason. */
    public boolean needsMotivation() {
        return this == YES_IF || this == NO;
    }

    /** Only who is for it, on a condition or not, has a share in doing it. */
    public boolean allowsCommitment() {
        return this == YES || this == YES_IF;
    }
}
