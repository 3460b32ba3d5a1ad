package nl.samenspraak.round;

import nl.samenspraak.people.Refusal;

/** Only contacts and the kernteam answer officially. */
public class OnlyContacts extends Refusal {}
