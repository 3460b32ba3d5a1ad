package nl.samenspraak.belonging;

import java.time.Clock;
import java.util.List;
import nl.samenspraak.draft.StrategyNames;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.CurrentPerson;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.people.Unrecorded;
import nl.samenspraak.round.Admittance;
import nl.samenspraak.round.Participations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody sees of their own requests to take part. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class OwnRequests {

    private final JoinRequestRepository requests;
    private final Participations participations;
    private final Admittance admittance;
    private final StrategyNames names;
    private final CurrentPerson current;
    private final Clock clock;

    OwnRequests(
            JoinRequestRepository requests,
            Participations participations,
            Admittance admittance,
            StrategyNames names,
            CurrentPerson current,
            Clock clock) {
        this.requests = requests;
        this.participations = participations;
        this.admittance = admittance;
        this.names = names;
        this.current = current;
        this.clock = clock;
    }

    /** What waits, and each no that was not put away yet; nothing of where one takes part meanwhile. */
    @Transactional(readOnly = true)
    public List<OwnRequest> mine() {
        var me = current.id();
        return requests.findByPersonOrderByAskedAt(me).stream()
                .filter(one -> one.isNewsFor(me) && !takesPart(one))
                .map(this::own)
                .toList();
    }

    /** Puts a no away that was read. */
    @Unrecorded("Says only that somebody read their own answer")
    public void putAway(JoinRequestId id) {
        requests.findById(id)
                .filter(one -> one.isOf(current.id()) && one.wasDeclined())
                .orElseThrow(NotFound::new)
                .read(clock.instant());
    }

    private boolean takesPart(JoinRequest request) {
        return participations.choices(request.strategy()).stream()
                .anyMatch(one -> one.organisation().equals(request.organisation()));
    }

    private OwnRequest own(JoinRequest request) {
        var card = request.card(false);
        return new OwnRequest(
                card.id(),
                request.strategy(),
                names.of(request.strategy()),
                card.organisation(),
                card.role(),
                request.waits(),
                card.at(),
                card.reason(),
                kernteam(request));
    }

    private List<PersonId> kernteam(JoinRequest request) {
        return admittance.kernteam(request.strategy());
    }
}
