package nl.samenspraak.signin.oidc;

import nl.samenspraak.people.Refusal;
import org.springframework.security.core.AuthenticationException;

/** The provider knows them; we do not let them in. */
class ArrivalRefused extends AuthenticationException {

    private final transient Refusal refusal;

    ArrivalRefused(Refusal refusal) {
        super(refusal.getMessage(), refusal);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
