package nl.samenspraak.discussion;

import java.time.Instant;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.RoundId;
import org.jspecify.annotations.Nullable;

/** A question that waits, as it is stored. */
record Question(
        ThreadId thread,
        CommentId comment,
        RoundId round,
        ParagraphId paragraph,
        OrganisationId organisation,
        PersonId asker,
        String text,
        Instant askedAt,
        @Nullable PersonId contact) {}
