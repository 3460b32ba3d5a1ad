package nl.samenspraak.people;

/** The kernteam stopped this person's access. */
public class ShutOut extends Refusal {}
