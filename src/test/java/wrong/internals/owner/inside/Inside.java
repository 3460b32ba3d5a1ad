package wrong.internals.owner.inside;

/** Nobody else's business. */
public record Inside(int number) {}
