package nl.samenspraak.belonging;

import static java.util.function.BinaryOperator.maxBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.ToldNo;
import org.springframework.stereotype.Component;

/** Answers for module round where a no of the kernteam stands. */
@Component
class Declined implements ToldNo {

    private final JoinRequestRepository requests;

    Declined(JoinRequestRepository requests) {
        this.requests = requests;
    }

    @Override
    public Map<StrategyId, Instant> to(PersonId person) {
        return requests.findByPersonOrderByAskedAt(person).stream()
                .filter(JoinRequest::wasDeclined)
                .collect(toMap(JoinRequest::strategy, JoinRequest::decidedAt, maxBy(Comparator.naturalOrder())));
    }
}
