package nl.samenspraak.draft;

import java.time.Clock;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.CurrentPerson;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.People;
import nl.samenspraak.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The strategies themselves. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class Strategies {

    private final StrategyRepository strategies;
    private final People people;
    private final CurrentPerson current;
    private final Admission admission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Strategies(
            StrategyRepository strategies,
            People people,
            CurrentPerson current,
            Admission admission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.strategies = strategies;
        this.people = people;
        this.current = current;
        this.admission = admission;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts a strategy, with the person who asks as its first kernteam member; the same one sent again answers the
     * same.
     */
    public StrategyCard start(StrategyId id, StrategyName name, OrganisationId organisation) {
        if (!people.mayFoundStrategies()) throw new NoFounder();
        var by = current.id();
        var sent = strategies.findById(id).filter(strategy -> strategy.isStartedBy(by));
        if (sent.isPresent()) return sent.get().card();
        var strategy = strategies.saveAndFlush(new Strategy(id, name, freeSlug(name.slug()), by, clock.instant()));
        events.publishEvent(new StrategyStarted(strategy.card().id(), by, organisation));
        return strategy.card();
    }

    /** Refused when it is not called any more what was seen. */
    public void rename(StrategyId id, StrategyName name, StrategyName seen) {
        admission.preparer(id);
        strategies.findById(id).orElseThrow(NotFound::new).rename(name, seen);
        events.publishEvent(new StrategyRenamed(id));
    }

    @Transactional(readOnly = true)
    public StrategyCard at(String slug) {
        var card = strategies.findBySlug(slug).orElseThrow(NotFound::new).card();
        admission.reader(card.id());
        return card;
    }

    @Transactional(readOnly = true)
    public StrategyCard card(StrategyId id) {
        admission.reader(id);
        return strategies.findById(id).orElseThrow(NotFound::new).card();
    }

    private String freeSlug(String wish) {
        var slug = wish;
        for (var n = 2; strategies.existsBySlug(slug); n++) slug = wish + "-" + n;
        return slug;
    }
}
