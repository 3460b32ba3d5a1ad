package nl.samenspraak.discussion;

import nl.samenspraak.people.Refusal;

/** Only who wrote a comment edits or withdraws it. */
public class NotYourComment extends Refusal {}
