package nl.samenspraak.people;

/** Somebody has to be left who may start strategies and can come in. */
public class LastFounder extends Refusal {}
