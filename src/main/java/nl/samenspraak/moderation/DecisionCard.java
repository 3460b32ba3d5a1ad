package nl.samenspraak.moderation;

import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.ThreadId;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.people.PersonCard;

/** A decision as the kernteam reads it back; {@code reason} may be empty. */
public record DecisionCard(
        DecisionKind kind,
        ParagraphId paragraph,
        ThreadId thread,
        Optional<CommentId> comment,
        String reason,
        PersonCard by,
        Instant at) {}
