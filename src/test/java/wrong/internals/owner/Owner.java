package wrong.internals.owner;

/** What others may use. */
public record Owner(int number) {}
