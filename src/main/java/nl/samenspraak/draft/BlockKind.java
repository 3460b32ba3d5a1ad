package nl.samenspraak.draft;

/** What a block of a draft is to its readers. */
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    LIST,
    TABLE,
    PICTURE,
    AMBITION,
    ACTION_POINT
}
