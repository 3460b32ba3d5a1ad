package nl.samenspraak.moderation;

import java.time.Instant;
import nl.samenspraak.discussion.ThreadId;

/** When a conversation was last looked at. */
record Reviewed(ThreadId thread, Instant at) {}
