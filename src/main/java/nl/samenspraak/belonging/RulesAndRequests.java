package nl.samenspraak.belonging;

import static nl.samenspraak.round.WayIn.Kind.REQUEST;
import static nl.samenspraak.round.WayIn.Kind.RULE;

import java.util.List;
import java.util.stream.Stream;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.WayIn;
import nl.samenspraak.round.WaysIn;
import org.springframework.stereotype.Component;

/** Answers for module round where rules let people of an organisation in, and where some wait for a yes. */
@Component
class RulesAndRequests implements WaysIn {

    private final AdmissionRuleRepository rules;
    private final JoinRequestRepository requests;

    RulesAndRequests(AdmissionRuleRepository rules, JoinRequestRepository requests) {
        this.rules = rules;
        this.requests = requests;
    }

    @Override
    public List<WayIn> to(OrganisationId organisation) {
        var live = rules.findByTermsOrganisationAndEndedAtIsNull(organisation).stream()
                .map(rule -> new WayIn(organisation, rule.strategy(), RULE));
        var waiting = requests.findByOrganisation(organisation).stream()
                .filter(JoinRequest::waits)
                .map(request -> new WayIn(organisation, request.strategy(), REQUEST));
        return Stream.concat(live, waiting).toList();
    }

    @Override
    public List<WayIn> all() {
        return Stream.concat(rules.waysIn().stream(), requests.waysIn().stream())
                .toList();
    }
}
