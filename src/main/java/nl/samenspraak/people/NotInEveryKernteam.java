package nl.samenspraak.people;

/** The organisation takes part where the person who asks is not of the kernteam. */
public class NotInEveryKernteam extends Refusal {}
