package nl.samenspraak.ballot;

/** Whether the action points contribute enough to the ambition. */
public enum Enough {
    YES,
    PARTLY,
    NO
}
