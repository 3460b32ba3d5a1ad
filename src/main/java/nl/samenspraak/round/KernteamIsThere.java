package nl.samenspraak.round;

import nl.samenspraak.people.Refusal;

/** A strategy is taken over only where nobody of its kernteam can come in; else the kernteam itself lets people in. */
public class KernteamIsThere extends Refusal {}
