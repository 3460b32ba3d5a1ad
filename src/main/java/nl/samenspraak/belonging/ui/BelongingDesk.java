package nl.samenspraak.belonging.ui;

import java.time.Clock;
import nl.samenspraak.belonging.JoinRequests;
import nl.samenspraak.belonging.OwnRequests;
import nl.samenspraak.belonging.Rules;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.People;
import nl.samenspraak.unsent.UnsentTexts;
import org.springframework.stereotype.Component;

/** Hands out the parts in which the kernteam makes rules and answers requests, and in which one sees one's own. */
@Component
public class BelongingDesk {

    final Rules rules;
    final JoinRequests requests;
    final OwnRequests own;
    final Organisations organisations;
    final People people;
    final UnsentTexts unsent;
    final LiveHub live;
    final Clock clock;

    BelongingDesk(
            Rules rules,
            JoinRequests requests,
            OwnRequests own,
            Organisations organisations,
            People people,
            UnsentTexts unsent,
            LiveHub live,
            Clock clock) {
        this.rules = rules;
        this.requests = requests;
        this.own = own;
        this.organisations = organisations;
        this.people = people;
        this.unsent = unsent;
        this.live = live;
        this.clock = clock;
    }

    /** Who wants to take part, for the kernteam only: the services refuse everybody else. */
    public RequestsPanel requests(StrategyId strategy) {
        return new RequestsPanel(this, strategy);
    }

    /** The rules of a strategy, for the kernteam only. */
    public RulesPanel rules(StrategyId strategy) {
        return new RulesPanel(this, strategy);
    }

    /** Whether the person who asks has a request that waits, or a no that they did not put away. */
    public boolean hasOwn() {
        return !own.mine().isEmpty();
    }

    /** The requests of the person who asks; the page begins anew when something happens to one of them. */
    public OwnRequestsPanel own() {
        return new OwnRequestsPanel(this);
    }
}
