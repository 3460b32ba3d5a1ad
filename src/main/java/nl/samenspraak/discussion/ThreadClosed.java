package nl.samenspraak.discussion;

import nl.samenspraak.people.Refusal;

/** The kernteam closed this conversation. */
public class ThreadClosed extends Refusal {}
