package nl.samenspraak.audit;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Recorded;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The account of a strategy, to look things up in; for its kernteam. Most of what belongs to no strategy is for founders, in
 * {@link InstallationLog}.
 */
@Service
@SignedIn
@Transactional(readOnly = true)
public class Logbook {

    public static final int MAX_SHOWN = 1_000;

    private final Entries entries;
    private final Participations participations;
    private final People people;
    private final Organisations organisations;

    Logbook(Entries entries, Participations participations, People people, Organisations organisations) {
        this.entries = entries;
        this.participations = participations;
        this.people = people;
        this.organisations = organisations;
    }

    /** The newest first, at most {@code limit} and never more than {@value #MAX_SHOWN}. */
    public List<EntryCard> entries(StrategyId strategy, Sought sought, int limit) {
        return entries.find(extent(strategy), sought, 0, Math.clamp(limit, 1, MAX_SHOWN));
    }

    /** What is found, to take along. */
    @Recorded
    public Taken export(StrategyId strategy, Sought sought) {
        return entries.take(extent(strategy), sought);
    }

    /** Whether all that is found can be taken along in one file. */
    public boolean fitsAFile(StrategyId strategy, Sought sought) {
        return entries.fitsAFile(extent(strategy), sought);
    }

    /** Which use cases occur. */
    public List<String> useCases(StrategyId strategy) {
        return entries.useCases(extent(strategy));
    }

    /** Everybody who did something, by name; also who was never let in. */
    public List<PersonCard> people(StrategyId strategy) {
        return byName(entries.people(extent(strategy)));
    }

    /** Everybody whom something was about, by name. */
    public List<PersonCard> named(StrategyId strategy) {
        return byName(entries.named(extent(strategy)));
    }

    /** Every organisation for which something was done, by name; also one that merged or stopped since. */
    public List<OrganisationCard> organisations(StrategyId strategy) {
        return organisations.cards(entries.organisations(extent(strategy))).values().stream()
                .sorted(comparing(OrganisationCard::name))
                .toList();
    }

    private List<PersonCard> byName(Collection<PersonId> some) {
        return people.cards(some).values().stream()
                .sorted(comparing(PersonCard::name))
                .toList();
    }

    private Extent extent(StrategyId strategy) {
        if (!participations.mine(strategy).role().may(Right.LEAD)) throw new OnlyKernteam();
        return Extent.of(
                strategy,
                participations.all(strategy).stream()
                        .map(ParticipationCard::person)
                        .collect(toSet()));
    }
}
