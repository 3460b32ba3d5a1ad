package nl.samenspraak.inviting;

/** How far an invitation came. */
public enum InvitationState {
    /** Made, and its link not opened yet. */
    INVITED,
    /** Its link was opened by somebody who signed in, and not accepted yet. */
    SEEN,
    ACCEPTED,
    EXPIRED,
    REVOKED
}
