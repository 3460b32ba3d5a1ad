package nl.samenspraak.discussion;

import nl.samenspraak.people.Refusal;

/** Questions go to contacts and the kernteam. */
public class NotAContact extends Refusal {}
