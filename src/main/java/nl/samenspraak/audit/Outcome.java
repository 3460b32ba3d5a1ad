package nl.samenspraak.audit;

/** How an act ended. */
public enum Outcome {
    DONE,
    REFUSED,
    FAILED
}
