package nl.samenspraak.people;

/** Whose access was stopped gets no other right. */
public class FounderNeedsAccess extends Refusal {}
