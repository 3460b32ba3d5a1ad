package nl.samenspraak.home;

/** The introduction as it stands; {@code seen} goes back with a change, and is 0 while nothing was written. */
public record IntroductionCard(IntroductionText text, long seen) {}
