package nl.samenspraak.belonging;

import java.time.Clock;
import nl.samenspraak.people.OrganisationMerged;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Admittance;
import nl.samenspraak.round.RuleId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Rules and requests go along with an organisation that merges. */
@Component("merging-belonging")
class Merging {

    private final AdmissionRuleRepository rules;
    private final RuleVersions versions;
    private final VouchingRepository vouchings;
    private final JoinRequestRepository requests;
    private final Admittance admittance;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Merging(
            AdmissionRuleRepository rules,
            RuleVersions versions,
            VouchingRepository vouchings,
            JoinRequestRepository requests,
            Admittance admittance,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.versions = versions;
        this.vouchings = vouchings;
        this.requests = requests;
        this.admittance = admittance;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void merge(OrganisationMerged event) {
        var there = rules.findByTermsOrganisationAndEndedAtIsNull(event.into());
        for (var rule : rules.findByTermsOrganisation(event.from())) {
            there.stream()
                    .filter(rule::wouldSayTheSameAs)
                    .findFirst()
                    .ifPresent(one -> goOnAs(one.id(), rule, event.by()));
            rule.follow(event.into());
            versions.keepMerged(rule, clock.instant(), event.by());
            events.publishEvent(new RulesChanged(rule.strategy()));
        }
        for (var request : requests.findByOrganisation(event.from())) {
            var asked =
                    requests.findByStrategyAndPersonAndOrganisation(request.strategy(), request.person(), event.into());
            asked.ifPresentOrElse(one -> one.takeOver(request), () -> request.follow(event.into()));
        }
    }

    /** Two rules that say the same are one: the other goes on for whoever came in, or asks, by this one. */
    private void goOnAs(RuleId other, AdmissionRule rule, PersonId by) {
        for (var vouching : vouchings.findByRule(rule.id()))
            vouchings
                    .findByRuleAndPerson(other, vouching.person())
                    .ifPresentOrElse(one -> one.takeOver(vouching), () -> vouching.goOnFor(other));
        requests.findByRule(rule.id()).forEach(request -> request.restOn(other));
        admittance.goOn(rule.id(), other, rules.findById(other).orElseThrow().by());
        rule.end(by, clock.instant());
    }
}
