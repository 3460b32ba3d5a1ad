package nl.samenspraak.discussion;

/** What a comment is in its conversation: its start, a reply, or the official answer to a question. */
public enum Said {
    OPENING,
    REPLY,
    ANSWER
}
