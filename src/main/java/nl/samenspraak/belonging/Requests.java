package nl.samenspraak.belonging;

import java.time.Clock;
import java.util.Optional;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import org.springframework.stereotype.Component;

/** What rules do with requests while somebody signs in: one per person, strategy and organisation. */
@Component
class Requests {

    private final JoinRequestRepository requests;
    private final RuleVersions versions;
    private final Register register;
    private final Clock clock;

    Requests(JoinRequestRepository requests, RuleVersions versions, Register register, Clock clock) {
        this.requests = requests;
        this.versions = versions;
        this.register = register;
        this.clock = clock;
    }

    /** Whether it asks now what did not wait yet; after a no it does not. */
    boolean ask(AdmissionRule rule, PersonId person) {
        if (!register.isActive(rule.organisation())) return false;
        var before = find(rule, person);
        if (before.filter(one -> one.waits() || one.wasDeclined()).isPresent()) return false;
        before.ifPresentOrElse(
                one -> one.ask(rule, versions.of(rule), clock.instant()),
                () -> requests.save(new JoinRequest(rule, versions.of(rule), person, clock.instant())));
        return true;
    }

    boolean areDeclined(AdmissionRule rule, PersonId person) {
        return find(rule, person).filter(JoinRequest::wasDeclined).isPresent();
    }

    /** Another rule let them in, so that nobody has to say yes any more. */
    void settle(AdmissionRule rule, PersonId person) {
        find(rule, person).filter(JoinRequest::waits).ifPresent(one -> one.grant(rule.by(), clock.instant()));
    }

    void lapse(AdmissionRule rule, PersonId person) {
        find(rule, person)
                .filter(one -> one.waits() && one.rule().equals(rule.id()))
                .ifPresent(JoinRequest::lapse);
    }

    private Optional<JoinRequest> find(AdmissionRule rule, PersonId person) {
        return requests.findByStrategyAndPersonAndOrganisation(rule.strategy(), person, rule.organisation());
    }
}
