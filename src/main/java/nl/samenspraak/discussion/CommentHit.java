package nl.samenspraak.discussion;

import java.time.Instant;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.Search;
import nl.samenspraak.people.OrganisationCard;

/** A comment in which the words stand that somebody searches for. */
public record CommentHit(
        CommentId comment, ParagraphId paragraph, OrganisationCard organisation, Instant at, Search.Snippet snippet) {}
