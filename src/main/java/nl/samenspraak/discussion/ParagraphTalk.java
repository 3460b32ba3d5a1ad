package nl.samenspraak.discussion;

import java.time.Instant;
import java.util.List;
import nl.samenspraak.round.Participant;

/** All conversations at a paragraph as one person sees them now; pinned ones first, then the oldest. */
public record ParagraphTalk(Participant me, Instant now, List<ThreadDetail> threads) {}
