package nl.samenspraak.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.round.Role;

/**
 * Somebody, as who looks after the installation sees them.
 *
 * @param provider the name of where their account is; empty for who has no name any more
 * @param accountShutOut whether, nameless as they are, the account they had still can't come in
 * @param parts for whom they take part and in what, by strategy
 */
public record PersonEntry(
        PersonCard card,
        String provider,
        Optional<Instant> firstSeen,
        Optional<Instant> lastSeen,
        PersonState state,
        boolean founder,
        boolean accountShutOut,
        List<Part> parts) {

    /** Taking part in one strategy, for one organisation. */
    public record Part(String strategy, OrganisationCard organisation, Role role) {}

    public boolean nameless() {
        return provider.isEmpty();
    }

    public boolean shutOut() {
        return state == PersonState.SHUT_OUT;
    }

    /** Whether their name may be taken away: not while they can come in and take part. */
    public boolean mayBecomeNameless() {
        return !nameless() && (shutOut() || parts.isEmpty());
    }
}
