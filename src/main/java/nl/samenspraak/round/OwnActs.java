package nl.samenspraak.round;

import java.util.Collection;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.PersonId;

/** Whether people acted in a strategy of their own accord. Module audit keeps that, and depends on this one; so it answers. */
public interface OwnActs {

    /** Accepting an invitation counts, and so does whatever was written; being let in does not, nor looking around. */
    boolean anyIn(Collection<StrategyId> strategies, PersonId person);
}
