package nl.samenspraak.limits;

import nl.samenspraak.signin.PersonArrived;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts sign-ins per person, once their provider has said who they are: nobody can use up what is somebody else's. */
@Component
class ArrivalLimit {

    private final Limits.Limit limit;
    private final Allowances allowances;

    ArrivalLimit(Limits limits, Allowances allowances) {
        this.limit = limits.signIn();
        this.allowances = allowances;
    }

    @EventListener
    void count(PersonArrived arrived) {
        try {
            allowances.take("sign-in", arrived.person(), limit.perPerson(), limit.within());
        } catch (TooOften refused) {
            throw new SignedInTooOften(refused);
        }
    }
}
