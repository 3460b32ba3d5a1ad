package nl.samenspraak.round;

/** How somebody takes part already; {@code stays} when what they are given does not change that role. */
public record PresentPart(Role role, boolean stays) {}
