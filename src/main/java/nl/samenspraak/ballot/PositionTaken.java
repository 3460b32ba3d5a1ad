package nl.samenspraak.ballot;

import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.RoundActivity;
import nl.samenspraak.round.RoundId;

/** An organisation took or changed its position on an action point. */
public record PositionTaken(RoundId round, ParagraphId paragraph, OrganisationId organisation)
        implements RoundActivity {}
