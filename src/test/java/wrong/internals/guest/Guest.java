package wrong.internals.guest;

import wrong.internals.owner.inside.Inside;

/** Reaches into another room's cupboard. */
public record Guest(Inside inside) {}
