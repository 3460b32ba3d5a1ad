package nl.samenspraak.access;

import java.util.List;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.CurrentPerson;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.KernteamIsThere;
import nl.samenspraak.round.Succession;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Strategies of which nobody of the kernteam can come in any more. A founder takes one over, and then lets in whom it needs;
 * refuses who is no founder.
 */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class LeaderlessStrategies {

    private final PeopleDesk desk;
    private final Everybody everybody;
    private final Succession succession;
    private final CurrentPerson current;

    LeaderlessStrategies(PeopleDesk desk, Everybody everybody, Succession succession, CurrentPerson current) {
        this.desk = desk;
        this.everybody = everybody;
        this.succession = succession;
        this.current = current;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<StrategyCard> all() {
        desk.requireFounder();
        return everybody.leaderless();
    }

    /** The founder who asks is its kernteam from now on, for this organisation. */
    public void takeOver(StrategyId strategy, OrganisationId organisation) {
        if (all().stream().noneMatch(one -> one.id().equals(strategy))) throw new KernteamIsThere();
        succession.succeed(strategy, current.id(), organisation);
    }
}
