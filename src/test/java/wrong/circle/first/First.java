package wrong.circle.first;

import wrong.circle.second.Second;

/** Needs the second, that needs the first. */
public record First(Second second) {}
