package nl.samenspraak.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.ActUnderWay;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.CurrentPerson;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.people.Unrecorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The rounds of reactions and the one rule about their deadline. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class Rounds {

    private final RoundRepository rounds;
    private final ExtensionRepository extensions;
    private final Participations participations;
    private final Organisations organisations;
    private final Drafts drafts;
    private final CurrentPerson current;
    private final ActUnderWay act;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Rounds(
            RoundRepository rounds,
            ExtensionRepository extensions,
            Participations participations,
            Organisations organisations,
            Drafts drafts,
            CurrentPerson current,
            ActUnderWay act,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.extensions = extensions;
        this.participations = participations;
        this.organisations = organisations;
        this.drafts = drafts;
        this.current = current;
        this.act = act;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The database's clock: every moment that is stored or compared with a deadline comes from here, and of what somebody
     * does in a round by way of {@link Participant#inTime}.
     */
    @Transactional(readOnly = true)
    public Instant now() {
        return clock.now();
    }

    /**
     * What the person who asks may do in this round, now; not found for who was not invited. In a transaction that
     * writes, the round's row stays locked for share until it ends, so the deadline cannot move under the write.
     */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    @Unrecorded("A question; it locks, and writes nothing")
    public Participant participant(RoundId id) {
        var reading = TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        var round = (reading ? rounds.findById(id) : rounds.sharing(id)).orElseThrow(NotFound::new);
        act.note(id);
        var mine = participations.mineNow(round.strategy());
        var organisation = mine.card().organisation();
        return mine.in(round, clock.now(), extension(id, organisation), organisations.isActive(organisation));
    }

    /** The newest round of a strategy, if any was opened. */
    @Transactional(readOnly = true)
    public Optional<RoundCard> current(StrategyId strategy) {
        var mine = participations.mine(strategy);
        return rounds.findFirstByStrategyOrderByNumberDesc(strategy)
                .map(round -> round.card(clock.now(), extension(round.id(), mine.organisation())));
    }

    @Transactional(readOnly = true)
    public RoundCard card(RoundId id) {
        var round = rounds.findById(id).orElseThrow(NotFound::new);
        var mine = participations.mine(round.strategy());
        return round.card(clock.now(), extension(id, mine.organisation()));
    }

    /** Opens a round on the latest published version. */
    public RoundId open(StrategyId strategy, Instant closesAt) {
        requireKernteam(strategy);
        var version = drafts.latest(strategy).orElseThrow(NothingPublished::new);
        var last = rounds.findFirstByStrategyOrderByNumberDesc(strategy);
        var now = clock.now();
        if (last.filter(round -> round.isOpen(now, Instant.EPOCH)).isPresent()) throw new RoundIsOpen();
        var number =
                last.map(round -> round.card(now, Instant.EPOCH).number() + 1).orElse(1);
        var round = rounds.save(new Round(strategy, version.id(), number, current.id(), now, closesAt));
        events.publishEvent(new RoundOpened(strategy, round.id()));
        return round.id();
    }

    /** Moves the closing time; also opens a closed round again. */
    public void closeAt(RoundId id, Instant moment) {
        var round = forKernteam(id);
        var wasOpen = round.isOpen(clock.now(), Instant.EPOCH);
        round.closeAt(moment, clock.now());
        if (!wasOpen)
            organisations.merged().forEach((from, into) -> events.publishEvent(new VoicesJoined(id, from, into, true)));
        events.publishEvent(new RoundChanged(round.strategy(), id));
    }

    /** Closes the round at once, also for who had more time. */
    public void close(RoundId id) {
        var round = forKernteam(id);
        var now = clock.now();
        round.close(current.id(), now);
        extensions.findByRoundOrderByUntil(id).forEach(extension -> extension.endAt(now));
        events.publishEvent(new RoundChanged(round.strategy(), id));
    }

    /** Gives one organisation until then, if that is later than the round's own closing time; also after it has closed. */
    public void extend(RoundId id, OrganisationId organisation, Instant until) {
        var round = forKernteam(id);
        extensions.save(extensions
                .findByRoundAndOrganisation(id, organisation)
                .orElseGet(() -> new Extension(id, organisation))
                .until(until, current.id(), clock.now()));
        events.publishEvent(new RoundChanged(round.strategy(), id));
    }

    /** Who got more time in a round, the earliest end first; for the kernteam. */
    @Transactional(readOnly = true)
    public List<ExtensionCard> extensions(RoundId id) {
        requireKernteam(rounds.findById(id).orElseThrow(NotFound::new).strategy());
        return extensions.findByRoundOrderByUntil(id).stream()
                .map(Extension::card)
                .toList();
    }

    /**
     * Words a question of the round in the kernteam's own way; blank goes back to the usual wording. Refused when it is
     * not worded as was seen.
     */
    public void reword(RoundId id, QuestionKind kind, QuestionText text, QuestionText seen) {
        var round = forKernteam(id);
        round.reword(kind, text, seen);
        events.publishEvent(new RoundChanged(round.strategy(), id));
    }

    private Round forKernteam(RoundId id) {
        var round = rounds.alone(id).orElseThrow(NotFound::new);
        act.note(id);
        requireKernteam(round.strategy());
        return round;
    }

    private void requireKernteam(StrategyId strategy) {
        if (!participations.mine(strategy).role().may(Right.LEAD)) throw new OnlyKernteam();
    }

    private Instant extension(RoundId round, OrganisationId organisation) {
        return extensions
                .findByRoundAndOrganisation(round, organisation)
                .map(Extension::until)
                .orElse(Instant.EPOCH);
    }
}
