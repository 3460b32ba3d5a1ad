package nl.samenspraak.discussion;

import nl.samenspraak.people.Refusal;

/** Only a question gets an official answer or a contact. */
public class NotAQuestion extends Refusal {}
