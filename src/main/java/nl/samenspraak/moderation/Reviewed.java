package nl.samenspraak.moderation;

import java.time.Instant;
import nl.samenspraak.discussion.ThreadId;

/** Until which moment a conversation was looked at. */
record Reviewed(ThreadId thread, Instant at) {}
