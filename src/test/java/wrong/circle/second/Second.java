package wrong.circle.second;

import wrong.circle.first.First;

/** Needs the first, that needs the second. */
public record Second(First first) {}
