package nl.samenspraak.round;

import nl.samenspraak.people.Refusal;

/** Only the kernteam does this. */
public class OnlyKernteam extends Refusal {}
