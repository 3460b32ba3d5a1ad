package nl.samenspraak.inviting;

/** How far an invitation came. */
public enum InvitationState {
    /** Made, and its link not opened yet. */
    INVITED,
    /** Its link was opened by somebody who signed in, and not accepted yet. */
    SEEN,
    /** The organisation for which its guest would speak stopped: it opens nothing until the organisation is put back. */
    ORGANISATION_STOPPED,
    /** Whoever invited has no access any more, or is of the kernteam no more: it opens nothing until another of the kernteam sends or renews it. */
    INVITER_SHUT_OUT,
    ACCEPTED,
    EXPIRED,
    REVOKED
}
