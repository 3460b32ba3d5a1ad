package nl.samenspraak.discussion;

/** What a conversation was started as. */
public enum ThreadKind {
    REMARK,
    QUESTION,
    WORDING_PROPOSAL,
    EXAMPLE
}
