package nl.samenspraak.round;

import nl.samenspraak.people.Refusal;

/** The last of a kernteam stays, or nobody could ever let anybody in again. */
public class KernteamNeedsSomebody extends Refusal {}
