package nl.samenspraak.home;

import java.time.Clock;
import nl.samenspraak.draft.Admission;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a strategy tells of itself, and what it asks. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class Introductions {

    private final IntroductionRepository introductions;
    private final Admission admission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Introductions(
            IntroductionRepository introductions, Admission admission, ApplicationEventPublisher events, Clock clock) {
        this.introductions = introductions;
        this.admission = admission;
        this.events = events;
        this.clock = clock;
    }

    /** Of a strategy one takes part in; empty while the kernteam wrote nothing. */
    @Transactional(readOnly = true)
    public IntroductionCard of(StrategyId strategy) {
        admission.reader(strategy);
        return introductions
                .findById(strategy)
                .map(Introduction::card)
                .orElse(new IntroductionCard(IntroductionText.NONE, 0));
    }

    /** Writes it anew over what was seen; refused when somebody else did meanwhile. */
    public void write(StrategyId strategy, IntroductionText text, long seen) {
        var by = admission.preparer(strategy);
        var introduction = introductions.findById(strategy).orElseGet(() -> new Introduction(strategy));
        introductions.save(introduction.write(text, seen, by, clock.instant()));
        events.publishEvent(new HomeChanged(strategy));
    }
}
