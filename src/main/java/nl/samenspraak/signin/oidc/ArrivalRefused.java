package nl.samenspraak.signin.oidc;

import java.util.Optional;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Refusal;
import org.springframework.security.core.AuthenticationException;

/** The provider knows them; we do not let them in. */
class ArrivalRefused extends AuthenticationException {

    private final transient Refusal refusal;
    private final transient Optional<PersonId> person;

    /** {@code person} where they were known before. */
    ArrivalRefused(Refusal refusal, Optional<PersonId> person) {
        super(refusal.getMessage(), refusal);
        this.refusal = refusal;
        this.person = person;
    }

    Optional<PersonId> person() {
        return person;
    }

    Refusal refusal() {
        return refusal;
    }
}
