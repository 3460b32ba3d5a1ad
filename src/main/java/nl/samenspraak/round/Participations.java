package nl.samenspraak.round;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.minBy;

import java.util.List;
import java.util.Map;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.ActUnderWay;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.CurrentPerson;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.OrganisationRetired;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in a strategy, for whom, and as what. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class Participations {

    private final ParticipationRepository participations;
    private final LetInRule letIn;
    private final KernteamRule kernteam;
    private final ShutDoors shut;
    private final Organisations organisations;
    private final CurrentPerson current;
    private final ActUnderWay act;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Participations(
            ParticipationRepository participations,
            LetInRule letIn,
            KernteamRule kernteam,
            ShutDoors shut,
            Organisations organisations,
            CurrentPerson current,
            ActUnderWay act,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.participations = participations;
        this.letIn = letIn;
        this.kernteam = kernteam;
        this.shut = shut;
        this.organisations = organisations;
        this.current = current;
        this.act = act;
        this.clock = clock;
        this.events = events;
    }

    /** The strategies the person who asks takes part in. */
    @Transactional(readOnly = true)
    public List<StrategyId> strategies() {
        return participations.findByPersonAndEndedAtIsNull(current.id()).stream()
                .map(Participation::strategy)
                .distinct()
                .toList();
    }

    /** How the person who asks takes part: for the organisation they speak for now. */
    @Transactional(readOnly = true)
    public ParticipationCard mine(StrategyId strategy) {
        return mineNow(strategy).card();
    }

    /** The same in every strategy they take part in; one query. */
    @Transactional(readOnly = true)
    public Map<StrategyId, ParticipationCard> everywhere() {
        return participations.findByPersonAndEndedAtIsNull(current.id()).stream()
                .collect(groupingBy(
                        Participation::strategy,
                        collectingAndThen(
                                minBy(BY_PREFERENCE), one -> one.orElseThrow().card())));
    }

    /** Everything the person who asks may speak as, the one in use first. */
    @Transactional(readOnly = true)
    public List<ParticipationCard> choices(StrategyId strategy) {
        return participations.findByStrategyAndPersonAndEndedAtIsNull(strategy, current.id()).stream()
                .sorted(BY_PREFERENCE)
                .map(Participation::card)
                .toList();
    }

    /** From now on, on every page, the person who asks speaks for this organisation. */
    public void speakFor(StrategyId strategy, OrganisationId organisation) {
        var me = current.id();
        participations.findByStrategyAndPersonAndEndedAtIsNull(strategy, me).stream()
                .filter(one -> one.isFor(organisation))
                .findFirst()
                .orElseThrow(NotFound::new)
                .choose(clock.now());
        events.publishEvent(new ParticipationChanged(strategy, me));
    }

    /** Everybody who takes part, in order of arrival. */
    @Transactional(readOnly = true)
    public List<ParticipationCard> all(StrategyId strategy) {
        mine(strategy);
        return participations.findByStrategyAndEndedAtIsNullOrderBySince(strategy).stream()
                .map(Participation::card)
                .toList();
    }

    /**
     * The first by name, with these words in it, of who can be let in: who takes part where the person who asks is of the
     * kernteam, and who signed in and takes part nowhere yet.
     */
    @Transactional(readOnly = true)
    public List<KnownPerson> known(StrategyId strategy, String words) {
        requireKernteam(strategy);
        return letIn.known(current.id(), words);
    }

    /** Lets somebody take part; who takes part for that organisation already gets the new role. */
    public void add(StrategyId strategy, PersonId person, OrganisationId organisation, Role role) {
        requireKernteam(strategy);
        letIn.require(current.id(), person);
        give(strategy, person, organisation, role);
    }

    /**
     * Gives whoever takes part another role, in place of the one that was seen: whom a colleague removed meanwhile stays out, and
     * what a colleague gave them stays.
     */
    public void changeRole(StrategyId strategy, PersonId person, OrganisationId organisation, Role seen, Role role) {
        requireKernteam(strategy);
        participations
                .findByStrategyAndPersonAndOrganisation(strategy, person, organisation)
                .filter(one -> !one.hasEnded())
                .orElseThrow(TakesPartNoLonger::new)
                .requireStill(seen);
        give(strategy, person, organisation, role);
    }

    public void end(StrategyId strategy, PersonId person, OrganisationId organisation) {
        requireKernteam(strategy);
        kernteam.requireOthers(strategy, one -> one.isOf(person, organisation));
        participations
                .findByStrategyAndPersonAndOrganisation(strategy, person, organisation)
                .orElseThrow(NotFound::new)
                .end(current.id(), clock.now());
        events.publishEvent(new ParticipationChanged(strategy, person));
    }

    private void give(StrategyId strategy, PersonId person, OrganisationId organisation, Role role) {
        if (role != Role.KERNTEAM) kernteam.requireOthers(strategy, one -> one.isOf(person, organisation));
        admit(strategy, person, organisation, role, current.id());
    }

    void admit(StrategyId strategy, PersonId person, OrganisationId organisation, Role role, PersonId by) {
        if (!organisations.isActive(organisation))
            throw new OrganisationRetired(organisations.card(organisation).name());
        participations
                .findByStrategyAndPersonAndOrganisation(strategy, person, organisation)
                .orElseGet(
                        () -> participations.save(new Participation(strategy, person, organisation, role, clock.now())))
                .become(role, by, clock.now());
        shut.open(strategy, person);
        events.publishEvent(new ParticipationChanged(strategy, person));
    }

    /** For whom the person who asks speaks here; not found for who was not invited, which is noted too. */
    Participation mineNow(StrategyId strategy) {
        act.note(strategy);
        var mine = participations.findByStrategyAndPersonAndEndedAtIsNull(strategy, current.id()).stream()
                .min(BY_PREFERENCE)
                .orElseThrow(NotFound::new);
        act.note(mine.card().organisation());
        return mine;
    }

    private void requireKernteam(StrategyId strategy) {
        if (!mine(strategy).role().may(Right.LEAD)) throw new OnlyKernteam();
    }

    private static final java.util.Comparator<Participation> BY_PREFERENCE =
            comparing(Participation::preference).reversed().thenComparing(Participation::since);
}
