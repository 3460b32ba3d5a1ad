package nl.samenspraak.round;

import nl.samenspraak.people.PersonChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whether somebody may come in counts wherever they take part, whoever decided it: who answers, who waits for whom. */
@Component
class AccessNews {

    private final AccessRule rule;
    private final ApplicationEventPublisher events;

    AccessNews(AccessRule rule, ApplicationEventPublisher events) {
        this.rule = rule;
        this.events = events;
    }

    @EventListener
    void tellEverywhere(PersonChanged event) {
        rule.everywhere(event.person())
                .forEach(strategy -> events.publishEvent(new ParticipationChanged(strategy, event.person())));
    }
}
