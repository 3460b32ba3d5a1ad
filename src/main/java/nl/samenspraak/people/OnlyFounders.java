package nl.samenspraak.people;

/** The people of all strategies together are looked after by who may start strategies. */
public class OnlyFounders extends Refusal {}
