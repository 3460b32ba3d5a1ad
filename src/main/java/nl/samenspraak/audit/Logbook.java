package nl.samenspraak.audit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.draft.StrategyId;
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

/** The account of a strategy, to look things up in; for its kernteam. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class Logbook {

    public static final int MAX_SHOWN = 1_000;

    /** Lines; who needs more asks for a shorter period at a time. */
    public static final int MAX_EXPORTED = 50_000;

    private final Entries entries;
    private final Participations participations;
    private final People people;

    Logbook(Entries entries, Participations participations, People people) {
        this.entries = entries;
        this.participations = participations;
        this.people = people;
    }

    /** The newest first, at most {@code limit} and never more than {@value #MAX_SHOWN}. */
    public List<EntryCard> entries(StrategyId strategy, Sought sought, int limit) {
        return entries.find(strategy, takingPart(strategy), sought, Math.clamp(limit, 1, MAX_SHOWN));
    }

    /** What is found, to take along: at most {@value #MAX_EXPORTED}, the newest first. */
    @Recorded
    public List<EntryCard> export(StrategyId strategy, Sought sought) {
        return entries.find(strategy, takingPart(strategy), sought, MAX_EXPORTED);
    }

    /** Which use cases occur. */
    public List<String> useCases(StrategyId strategy) {
        return entries.useCases(strategy, takingPart(strategy));
    }

    /** Everybody who occurs, by name; also who was never let in. */
    public List<PersonCard> people(StrategyId strategy) {
        return people.cards(entries.people(strategy, takingPart(strategy))).values().stream()
                .sorted(java.util.Comparator.comparing(PersonCard::name))
                .toList();
    }

    private Set<PersonId> takingPart(StrategyId strategy) {
        if (!participations.mine(strategy).role().may(Right.LEAD)) throw new OnlyKernteam();
        return participations.all(strategy).stream()
                .map(ParticipationCard::person)
                .collect(Collectors.toSet());
    }
}
