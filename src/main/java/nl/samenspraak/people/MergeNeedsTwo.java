package nl.samenspraak.people;

/** An organisation merges into another one. */
public class MergeNeedsTwo extends Refusal {}
