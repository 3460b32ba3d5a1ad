package nl.samenspraak.access;

/** How somebody stands in the whole installation. The values are part of the keys {@code access.state.*}. */
public enum PersonState {
    /** Made known, and never came. */
    AWAITED,
    /** Came in, and takes part in nothing. */
    SEEN,
    /** Came in, and takes part. */
    ACTIVE,
    SHUT_OUT
}
