package nl.samenspraak.moderation;

import java.time.Instant;
import nl.samenspraak.discussion.CommentId;

/** Until which moment a comment by itself was looked at. */
record ReviewedComment(CommentId comment, Instant at) {}
