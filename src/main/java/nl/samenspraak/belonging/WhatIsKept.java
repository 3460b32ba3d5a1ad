package nl.samenspraak.belonging;

import nl.samenspraak.people.OrganisationMerged;
import nl.samenspraak.people.PersonLeft;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Rules and requests go along with an organisation that merges; nothing stays of who leaves for good. */
@Component("kept-in-belonging")
class WhatIsKept {

    private final AdmissionRuleRepository rules;
    private final VouchingRepository vouchings;
    private final JoinRequestRepository requests;
    private final ApplicationEventPublisher events;

    WhatIsKept(
            AdmissionRuleRepository rules,
            VouchingRepository vouchings,
            JoinRequestRepository requests,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.vouchings = vouchings;
        this.requests = requests;
        this.events = events;
    }

    @EventListener
    void merge(OrganisationMerged event) {
        for (var rule : rules.findByOrganisation(event.from())) {
            rule.follow(event.into());
            events.publishEvent(new RulesChanged(rule.strategy()));
        }
        for (var request : requests.findByOrganisation(event.from())) {
            var there =
                    requests.findByStrategyAndPersonAndOrganisation(request.strategy(), request.person(), event.into());
            there.ifPresentOrElse(one -> one.takeOver(request), () -> request.follow(event.into()));
        }
    }

    @EventListener
    void forget(PersonLeft event) {
        vouchings.deleteAll(vouchings.findByPerson(event.person()));
        requests.deleteAll(requests.findByPersonOrderByAskedAt(event.person()));
    }
}
