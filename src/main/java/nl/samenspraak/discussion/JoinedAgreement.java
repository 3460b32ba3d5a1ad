package nl.samenspraak.discussion;

import nl.samenspraak.round.VoicesJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Organisations that merged agree once. */
@Component
class JoinedAgreement {

    private final AgreementRepository agreements;

    JoinedAgreement(AgreementRepository agreements) {
        this.agreements = agreements;
    }

    @EventListener
    void join(VoicesJoined event) {
        agreements.passOn(event.round(), event.from(), event.into());
        agreements.forgetTwins(event.round(), event.from(), event.into());
    }
}
