package nl.samenspraak.round;

import nl.samenspraak.people.Refusal;

/** This person is a founder; who is none has no say in whether they can come in. */
public class AccessOfAFounder extends Refusal {}
