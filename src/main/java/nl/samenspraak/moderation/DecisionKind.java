package nl.samenspraak.moderation;

/** What the kernteam decided. */
public enum DecisionKind {
    HIDE,
    RESTORE,
    CLOSE,
    REOPEN,
    PIN,
    UNPIN,
    REVIEW
}
