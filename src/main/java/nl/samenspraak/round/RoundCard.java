package nl.samenspraak.round;

import java.time.Instant;
import java.util.Map;
import nl.samenspraak.draft.DraftVersionId;
import nl.samenspraak.draft.StrategyId;

/**
 * What pages show of a round. {@code closesAt} is the moment for the organisation of the person who asks, with its
 * extension; {@code open} was true at the database's clock when asked. {@code questions} holds those that were reworded.
 */
public record RoundCard(
        RoundId id,
        StrategyId strategy,
        DraftVersionId draftVersion,
        int number,
        Instant openedAt,
        Instant closesAt,
        boolean open,
        Map<QuestionKind, String> questions) {}
