package nl.samenspraak.inviting;

import nl.samenspraak.people.Refusal;

/** This installation sends no e-mail; a link can be passed on by hand. */
public class NoPostOffice extends Refusal {}
