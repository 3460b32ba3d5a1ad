package nl.samenspraak.belonging;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.ActUnderWay;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.Admittance;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Right;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kernteam says yes or no to whom a rule lets ask. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class JoinRequests {

    private static final Set<RequestState> SHOWN = EnumSet.of(RequestState.WAITING, RequestState.DECLINED);

    private final JoinRequestRepository requests;
    private final VouchingRepository vouchings;
    private final Participations participations;
    private final Admittance admittance;
    private final Register register;
    private final Clock clock;
    private final ActUnderWay act;
    private final ApplicationEventPublisher events;

    JoinRequests(
            JoinRequestRepository requests,
            VouchingRepository vouchings,
            Participations participations,
            Admittance admittance,
            Register register,
            Clock clock,
            ActUnderWay act,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.vouchings = vouchings;
        this.participations = participations;
        this.admittance = admittance;
        this.register = register;
        this.clock = clock;
        this.act = act;
        this.events = events;
    }

    /** Who waits for an answer, then who was told no; not who came in by another way meanwhile. */
    @Transactional(readOnly = true)
    public List<RequestCard> all(StrategyId strategy) {
        kernteam(strategy);
        var inside = participations.all(strategy).stream()
                .map(one -> List.of(one.person(), one.organisation()))
                .collect(toSet());
        var all = requests.findByStrategyAndStateInOrderByAskedAt(strategy, SHOWN).stream()
                .filter(one -> !inside.contains(List.of(one.person(), one.organisation())))
                .sorted((a, b) -> Boolean.compare(b.waits(), a.waits()))
                .toList();
        var shutOut = register.shutOut(all.stream().map(JoinRequest::person).toList());
        return all.stream().map(one -> one.card(shutOut.contains(one.person()))).toList();
    }

    /** They take part from now on; who does so already for that organisation keeps the role they have. */
    public void grant(JoinRequestId id) {
        var request = alone(id);
        var by = kernteam(request.strategy());
        if (!register.hasAccess(request.person())) throw new AskerShutOut();
        request.grant(by, clock.instant());
        admittance.admit(request.strategy(), request.person(), request.organisation(), request.role(), by);
        vouchings
                .findByRuleAndPerson(request.rule(), request.person())
                .ifPresent(one -> one.admitted(request.ruleVersion(), clock.instant()));
        changed(request);
    }

    /** Who asked reads why, and no rule asks again for them. */
    public void decline(JoinRequestId id, DeclineReason why) {
        var request = alone(id);
        request.decline(why, kernteam(request.strategy()), clock.instant());
        changed(request);
    }

    /** Takes a no back: the request waits again. */
    public void reopen(JoinRequestId id) {
        var request = alone(id);
        kernteam(request.strategy());
        request.reopen();
        changed(request);
    }

    private JoinRequest alone(JoinRequestId id) {
        var request = requests.alone(id).orElseThrow(NotFound::new);
        act.about(request.person(), request.organisation());
        return request;
    }

    private PersonId kernteam(StrategyId strategy) {
        var mine = participations.mine(strategy);
        if (!mine.role().may(Right.LEAD)) throw new OnlyKernteam();
        return mine.person();
    }

    private void changed(JoinRequest request) {
        events.publishEvent(new RulesChanged(request.strategy()));
    }
}
