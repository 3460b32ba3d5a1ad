package nl.samenspraak.moderation;

import nl.samenspraak.discussion.ThreadId;
import nl.samenspraak.round.RoundActivity;
import nl.samenspraak.round.RoundId;

/** Somebody of the kernteam looked at a conversation. */
public record ThreadReviewed(RoundId round, ThreadId thread) implements RoundActivity {}
