package nl.samenspraak.audit;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import nl.samenspraak.people.OnlyFounders;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Recorded;
import nl.samenspraak.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The account of what belongs to no strategy, such as who was not let in; for who may start strategies. What was done in a
 * strategy is for its kernteam alone.
 */
@Service
@SignedIn
@Transactional(readOnly = true)
public class InstallationLog {

    private final Entries entries;
    private final People people;

    InstallationLog(Entries entries, People people) {
        this.entries = entries;
        this.people = people;
    }

    /** The newest first, at most {@code limit} and never more than {@value Logbook#MAX_SHOWN}. */
    public List<EntryCard> entries(Sought sought, int limit) {
        return entries.find(extent(), sought, 0, Math.clamp(limit, 1, Logbook.MAX_SHOWN));
    }

    /** What is found, to take along. */
    @Recorded
    public Taken export(Sought sought) {
        return entries.take(extent(), sought);
    }

    /** Whether all that is found can be taken along in one file. */
    public boolean fitsAFile(Sought sought) {
        return entries.fitsAFile(extent(), sought);
    }

    /** Which use cases occur. */
    public List<String> useCases() {
        return entries.useCases(extent());
    }

    /** Everybody who did something, by name. */
    public List<PersonCard> people() {
        return byName(entries.people(extent()));
    }

    /** Everybody whom something was about, by name. */
    public List<PersonCard> named() {
        return byName(entries.named(extent()));
    }

    private List<PersonCard> byName(Collection<PersonId> some) {
        return people.cards(some).values().stream()
                .sorted(comparing(PersonCard::name))
                .toList();
    }

    private Extent extent() {
        if (!people.mayFoundStrategies()) throw new OnlyFounders();
        return Extent.ofTheInstallation();
    }
}
