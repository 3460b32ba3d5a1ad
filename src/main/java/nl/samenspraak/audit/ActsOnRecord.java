package nl.samenspraak.audit;

import java.util.Collection;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.OwnActs;
import org.springframework.stereotype.Component;

/** Whatever somebody did is on record, so the account knows whether they did anything. */
@Component
class ActsOnRecord implements OwnActs {

    private final Entries entries;

    ActsOnRecord(Entries entries) {
        this.entries = entries;
    }

    @Override
    public boolean anyIn(Collection<StrategyId> strategies, PersonId person) {
        return entries.acted(person, strategies);
    }
}
