package nl.samenspraak.round;

import java.time.Instant;
import java.util.Map;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.PersonId;

/**
 * Where somebody asked to take part and was told no, and when last. Module belonging keeps that, and depends on this one; so
 * it answers.
 */
public interface ToldNo {

    Map<StrategyId, Instant> to(PersonId person);
}
