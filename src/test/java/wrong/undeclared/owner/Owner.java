package wrong.undeclared.owner;

/** What others may use. */
public record Owner(int number) {}
