package nl.samenspraak.ballot;

import static java.util.stream.Collectors.toMap;

import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.TakingPart;
import nl.samenspraak.round.VoicesJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Organisations that merged have one voice in a round that is open: what the first said the second says from then on,
 * and what both said is counted once. Closed rounds stay as they were.
 */
@Service
@SignedIn
@Transactional
public class JoinedVoices {

    /** What would happen: how much goes on in the other's name, and how much both spoke about. */
    public record Effect(long passedOn, long both) {

        Effect and(Effect other) {
            return new Effect(passedOn + other.passedOn, both + other.both);
        }
    }

    private final PositionRepository positions;
    private final StandRepository stands;
    private final AmbitionVerdictRepository ambitions;
    private final VerdictRepository verdicts;
    private final MissingPointSupportRepository supports;
    private final TakingPart takingPart;

    JoinedVoices(
            PositionRepository positions,
            StandRepository stands,
            AmbitionVerdictRepository ambitions,
            VerdictRepository verdicts,
            MissingPointSupportRepository supports,
            TakingPart takingPart) {
        this.positions = positions;
        this.stands = stands;
        this.ambitions = ambitions;
        this.verdicts = verdicts;
        this.supports = supports;
        this.takingPart = takingPart;
    }

    /** What a merger would do in the rounds that are open. */
    @Transactional(readOnly = true)
    public Effect effect(OrganisationId from, OrganisationId into) {
        return takingPart.openFor(from, into).stream()
                .map(round -> effect(round, from, into))
                .reduce(new Effect(0, 0), Effect::and);
    }

    @EventListener
    void join(VoicesJoined event) {
        if (!event.openedAgain()
                && effect(event.round(), event.from(), event.into()).both() > 0) throw new BothSpoke();
        joinPositions(event);
        joinVerdicts(event);
        supports.passOn(event.round(), event.from(), event.into());
        supports.forgetTwins(event.round(), event.from(), event.into());
    }

    private void joinPositions(VoicesJoined event) {
        var others = stands.current(event.round(), event.into()).stream()
                .collect(toMap(StandTaken::actionPoint, StandTaken::position));
        for (var stand : stands.current(event.round(), event.from())) {
            var position = stand.position();
            var other = others.get(stand.actionPoint());
            if (other != null) {
                position.passTo(other);
                continue;
            }
            var passed = position.passOn(stand, event.into());
            positions.saveAndFlush(passed.position());
            stands.saveAndFlush(passed);
        }
    }

    private void joinVerdicts(VoicesJoined event) {
        var given = verdicts.current(event.round(), event.from());
        if (given.isEmpty()) return;
        var verdict = given.get().ambitionVerdict();
        var other = verdicts.current(event.round(), event.into());
        if (other.isPresent()) {
            verdict.passTo(other.get().ambitionVerdict());
            return;
        }
        var passed = verdict.passOn(given.get(), event.into());
        ambitions.saveAndFlush(passed.ambitionVerdict());
        verdicts.saveAndFlush(passed);
    }

    private Effect effect(RoundId round, OrganisationId from, OrganisationId into) {
        var theirs = stands.current(round, into).stream()
                .map(StandTaken::actionPoint)
                .toList();
        var all = stands.current(round, from);
        var both =
                all.stream().filter(one -> theirs.contains(one.actionPoint())).count();
        var answered = verdicts.current(round, from).isPresent();
        var bothAnswered = answered && verdicts.current(round, into).isPresent();
        return new Effect(all.size() - both + (answered && !bothAnswered ? 1 : 0), both + (bothAnswered ? 1 : 0));
    }
}
