package nl.samenspraak.discussion;

import nl.samenspraak.people.Refusal;

/** Its writer withdrew this comment. */
public class CommentWithdrawn extends Refusal {}
