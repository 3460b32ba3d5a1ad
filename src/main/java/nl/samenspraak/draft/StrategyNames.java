package nl.samenspraak.draft;

import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.Unattended;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a strategy is called, for letters to who is not in it yet; whoever asks has looked whether they may know. */
@Service
@Unattended
@Transactional(readOnly = true)
public class StrategyNames {

    private final StrategyRepository strategies;

    StrategyNames(StrategyRepository strategies) {
        this.strategies = strategies;
    }

    public String of(StrategyId id) {
        return strategies.findById(id).orElseThrow(NotFound::new).card().name();
    }
}
