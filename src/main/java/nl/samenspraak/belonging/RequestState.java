package nl.samenspraak.belonging;

/** How far a request came. */
public enum RequestState {
    WAITING,
    GRANTED,
    /** The kernteam said no, and no rule asks again unless it takes that back. */
    DECLINED,
    /** The provider does not say any more what the rule asks; it waits again when the provider does. */
    LAPSED
}
