package nl.samenspraak.ballot;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.Limited;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisations say about the ambition, and whether the action points are enough for it. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class Ambitions {

    private final AmbitionVerdictRepository ambitions;
    private final VerdictRepository verdicts;
    private final Rounds rounds;
    private final ApplicationEventPublisher events;

    Ambitions(
            AmbitionVerdictRepository ambitions,
            VerdictRepository verdicts,
            Rounds rounds,
            ApplicationEventPublisher events) {
        this.ambitions = ambitions;
        this.verdicts = verdicts;
        this.rounds = rounds;
        this.events = events;
    }

    /** Gives or changes the answer of the organisation one speaks for; what was said before stays in the history. */
    @Limited("submissions")
    public void answer(RoundId round, Verdict verdict, UUID submission) {
        var by = rounds.participant(round);
        if (verdicts.existsById(submission)) return;
        by.requireRepresentative();
        var ambition = ambitions
                .alone(round, by.organisation())
                .orElseGet(() -> ambitions.saveAndFlush(new AmbitionVerdict(by)));
        verdicts.save(ambition.give(verdict, by, submission, by.inTime(rounds.now())));
        events.publishEvent(new AmbitionAnswered(round, by.organisation()));
    }

    /** What the organisation says that the person who asks speaks for. */
    @Transactional(readOnly = true)
    public Optional<VerdictCard> mine(RoundId round) {
        return history(round, rounds.participant(round).organisation()).stream().findFirst();
    }

    /** Everything an organisation said about the ambition in this round, the latest first. */
    @Transactional(readOnly = true)
    public List<VerdictCard> history(RoundId round, OrganisationId organisation) {
        rounds.participant(round);
        return verdicts.history(round, organisation).stream()
                .map(VerdictGiven::card)
                .toList();
    }

    /** What all organisations say, with their explanations. */
    @Transactional(readOnly = true)
    public AmbitionTally tally(RoundId round) {
        rounds.participant(round);
        return new AmbitionTally(
                verdicts.current(round).stream().map(VerdictGiven::card).toList());
    }
}
