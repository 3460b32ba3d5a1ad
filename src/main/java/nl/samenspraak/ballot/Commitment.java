package nl.samenspraak.ballot;

/** What the organisation will do itself for an action point. */
public enum Commitment {
    LEAD,
    TAKE_PART,
    FOLLOW,
    NONE
}
