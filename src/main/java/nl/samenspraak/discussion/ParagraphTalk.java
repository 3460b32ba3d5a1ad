package nl.samenspraak.discussion;

import java.time.Instant;
import java.util.List;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.round.Participant;

/** All conversations at a paragraph as one person of {@code us} sees them now; pinned ones first, then the oldest. */
public record ParagraphTalk(Participant me, OrganisationCard us, Instant now, List<ThreadDetail> threads) {}
