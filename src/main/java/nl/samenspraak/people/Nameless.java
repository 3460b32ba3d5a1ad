package nl.samenspraak.people;

/** Who this was is not known any more, so nobody could come back as them. */
public class Nameless extends Refusal {}
