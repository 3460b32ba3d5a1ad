package nl.samenspraak.discussion;

import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.round.RoundId;

/**
 * A question without an official answer, and how many working days it waits; {@code mine}: it waits for me. It waits for
 * nobody, too, when its contact can't answer any more.
 */
public record WaitingQuestion(
        ThreadId thread,
        CommentId comment,
        RoundId round,
        ParagraphId paragraph,
        OrganisationCard organisation,
        PersonCard asker,
        String text,
        Instant askedAt,
        int workingDays,
        Optional<PersonCard> contact,
        boolean mine) {}
