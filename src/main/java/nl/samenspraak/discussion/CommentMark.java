package nl.samenspraak.discussion;

import java.time.Instant;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A comment as the margin counts it. */
record CommentMark(
        ParagraphId paragraph,
        ThreadId thread,
        PersonId person,
        Instant at,
        @Nullable Instant hiddenAt) {}
