package wrong.undeclared.guest;

import wrong.undeclared.owner.Owner;

/** Uses a room its own room did not say it would. */
public record Guest(Owner owner) {}
