package nl.samenspraak.access;

import nl.samenspraak.people.Refusal;

/** One does not stop one’s own access; who wants to leave does so with their own data. */
public class NotOneself extends Refusal {}
