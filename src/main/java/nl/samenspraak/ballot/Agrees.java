package nl.samenspraak.ballot;

/** Whether an organisation can agree with the ambition. */
public enum Agrees {
    FULLY,
    AGREE,
    NEUTRAL,
    DISAGREE
}
