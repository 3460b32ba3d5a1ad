package nl.samenspraak.belonging;

import nl.samenspraak.people.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nothing stays of what providers said of whoever leaves for good, nor of what they asked. */
@Component("forgetting-belonging")
class Forgetting {

    private final VouchingRepository vouchings;
    private final JoinRequestRepository requests;

    Forgetting(VouchingRepository vouchings, JoinRequestRepository requests) {
        this.vouchings = vouchings;
        this.requests = requests;
    }

    @EventListener
    void forget(PersonLeft event) {
        vouchings.deleteAll(vouchings.findByPerson(event.person()));
        requests.deleteAll(requests.findByPersonOrderByAskedAt(event.person()));
    }
}
