package nl.samenspraak.inviting;

/** How an invitation reaches its guest. */
public enum Delivery {
    /** Nothing went out yet; the kernteam makes a link. */
    NOT_YET,
    /** The kernteam passes the link on. */
    BY_HAND,
    WAITING,
    SENT,
    /** The mail server refused it, or could not be reached, {@value Posting#MOST_TRIES} times. */
    FAILED
}
