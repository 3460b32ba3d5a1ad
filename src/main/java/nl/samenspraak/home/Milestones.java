package nl.samenspraak.home;

import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import nl.samenspraak.draft.Admission;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps on the way of a strategy: those that were and those that come. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class Milestones {

    private final MilestoneRepository milestones;
    private final Admission admission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Milestones(MilestoneRepository milestones, Admission admission, ApplicationEventPublisher events, Clock clock) {
        this.milestones = milestones;
        this.admission = admission;
        this.events = events;
        this.clock = clock;
    }

    /** In order of their days. */
    @Transactional(readOnly = true)
    public List<MilestoneCard> of(StrategyId strategy) {
        admission.reader(strategy);
        return milestones.findByStrategyAndRemovedAtIsNullOrderByHappensOnAscTitleAsc(strategy).stream()
                .map(Milestone::card)
                .toList();
    }

    /** Adds a step; the same one sent again changes nothing. */
    public void add(StrategyId strategy, MilestoneId id, MilestoneText text) {
        var by = admission.preparer(strategy);
        if (milestones.existsById(id)) return;
        milestones.save(new Milestone(id, strategy, text, by, clock.instant()));
        events.publishEvent(new HomeChanged(strategy));
    }

    /** Writes it anew over what was seen; refused when somebody else did meanwhile. */
    public void change(MilestoneId id, MilestoneText text, long seen) {
        with(id, (milestone, by) -> milestone.change(text, seen, by, clock.instant()));
    }

    /** Takes it off the page; it can be put back. */
    public void remove(MilestoneId id) {
        with(id, (milestone, by) -> milestone.remove(by, clock.instant()));
    }

    public void putBack(MilestoneId id) {
        with(id, (milestone, by) -> milestone.putBack());
    }

    private void with(MilestoneId id, BiConsumer<Milestone, PersonId> act) {
        var milestone = milestones.findById(id).orElseThrow(NotFound::new);
        act.accept(milestone, admission.preparer(milestone.strategy()));
        events.publishEvent(new HomeChanged(milestone.strategy()));
    }
}
