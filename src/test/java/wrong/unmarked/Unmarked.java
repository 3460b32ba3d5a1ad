package wrong.unmarked;

/** A package that does not say where null may be. */
public final class Unmarked {}
