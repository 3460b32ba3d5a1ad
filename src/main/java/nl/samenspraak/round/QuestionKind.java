package nl.samenspraak.round;

/** The four questions that every round asks; their wording is the kernteam's. */
public enum QuestionKind {
    ACTION_POINTS,
    MISSING,
    AMBITION,
    ENOUGH
}
