package nl.samenspraak.ballot.ui;

import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.round.Participant;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundCard;

/** The round as it is for the person who looks, now; asked again at every refresh. */
record Situation(RoundCard round, Participant me, OrganisationCard organisation, Instant now) {

    boolean mayWrite() {
        return me.mayTakePosition();
    }

    boolean represents() {
        return me.role() == Role.REPRESENTATIVE;
    }

    /** The key of the sentence that says why nothing can be written, if so. */
    Optional<String> notice() {
        if (mayWrite()) return Optional.empty();
        if (represents() && !me.organisationIsActive()) return Optional.of("refusal.OrganisationStopped");
        if (!round.open()) return Optional.of("ballot.closed");
        return Optional.of(me.role() == Role.OBSERVER ? "ballot.observer" : "ballot.reading");
    }
}
