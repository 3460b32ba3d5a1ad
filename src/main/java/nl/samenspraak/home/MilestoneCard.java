package nl.samenspraak.home;

/** A milestone as it stands; {@code seen} goes back with a change. */
public record MilestoneCard(MilestoneId id, MilestoneText text, long seen) {}
