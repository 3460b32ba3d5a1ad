package nl.samenspraak.round;

/** What a role may allow in a strategy. {@link Role} says which role has which; every rule and every overview asks there. */
public enum Right {
    /** Reads the text, the conversations and the positions. */
    READ,
    /** Comments, asks and proposes wording while the round is open. */
    WRITE,
    /** Takes the organisation's positions while the round is open. */
    TAKE_POSITION,
    /** Answers officially, and writes also after the round was closed. */
    ANSWER,
    /** Prepares the text, opens and closes the round, keeps order, sees the summary and the log, and lets people in. */
    LEAD
}
