package nl.samenspraak.belonging;

/** What a rule does with whom it fits. */
public enum Manner {
    /** They are in. */
    AT_ONCE,
    /** They ask, and the kernteam says yes or no. */
    WITH_YES
}
