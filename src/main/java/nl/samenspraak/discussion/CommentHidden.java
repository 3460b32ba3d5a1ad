package nl.samenspraak.discussion;

import nl.samenspraak.people.Refusal;

/** The kernteam hid this comment. */
public class CommentHidden extends Refusal {}
