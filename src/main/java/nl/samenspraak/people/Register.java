package nl.samenspraak.people;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is known here: filled at sign-in and at start, never by a page. */
@Service
@Unattended
@Transactional
@AgainIfOvertaken
public class Register {

    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Register(
            PersonRepository people,
            OrganisationRepository organisations,
            Clock clock,
            ApplicationEventPublisher events) {
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The person behind an identity that just signed in, called as their provider calls them now; made known the first time,
     * unless that was somebody before whose access was stopped.
     */
    public PersonId arrive(Identity identity, String name) {
        var person = people.findByIdentity(identity).orElseGet(() -> people.save(new Person(identity, shown(name))));
        var first = !person.hasArrived();
        person.arrive(shown(name), clock.instant());
        if (first) events.publishEvent(new PersonFirstSeen(person.id(), person.accountHash()));
        return person.id();
    }

    public Optional<PersonId> find(Identity identity) {
        return people.findByIdentity(identity).map(person -> person.card().id());
    }

    public PersonId add(Identity identity, String name) {
        return people.save(new Person(identity, shown(name))).card().id();
    }

    /** By what one tells people of one name apart; whoever asks has looked whether they may know. One query. */
    @Transactional(readOnly = true)
    public Map<PersonId, Acquaintance> acquaintances(Collection<PersonId> ids) {
        return people.findAllById(ids).stream().collect(toMap(Person::id, Person::acquaintance));
    }

    /** Whether anybody may start a strategy who came in once and still can: whom the configuration names may not exist. */
    @Transactional(readOnly = true)
    public boolean hasFounder() {
        return people.existsByFounderSinceIsNotNullAndFirstSeenAtIsNotNullAndShutOutAtIsNull();
    }

    /** Whether they may start strategies and can come in. */
    @Transactional(readOnly = true)
    public boolean isFounder(PersonId id) {
        return people.findById(id).map(Person::founder).orElse(false);
    }

    /** The same, also while their access is stopped: with it the right comes back. */
    @Transactional(readOnly = true)
    public boolean keepsFounding(PersonId id) {
        return people.findById(id).map(Person::keepsFounding).orElse(false);
    }

    /** Whether their access is stopped, by somebody who was a founder then. */
    @Transactional(readOnly = true)
    public boolean wasShutOutByFounder(PersonId id) {
        return people.findById(id).map(Person::wasShutOutByFounder).orElse(false);
    }

    /** Who may start strategies and can come in, by name; whoever asks has looked whether they may know. */
    @Transactional(readOnly = true)
    public List<FounderCard> founders() {
        return people.findByFounderSinceIsNotNullAndShutOutAtIsNull().stream()
                .map(Person::founderCard)
                .sorted(comparing(one -> one.person().name()))
                .toList();
    }

    /** For letters that the system writes. */
    @Transactional(readOnly = true)
    public PersonCard card(PersonId id) {
        return people.findById(id).orElseThrow(NotFound::new).card();
    }

    @Transactional(readOnly = true)
    public OrganisationCard card(OrganisationId id) {
        return organisations.findById(id).orElseThrow(NotFound::new).card();
    }

    /** Whether it takes new people; its row stays locked for share until the transaction ends, so it can't stop meanwhile. */
    public boolean isActive(OrganisationId id) {
        return organisations.sharing(id).orElseThrow(NotFound::new).isActive();
    }

    /** What goes on in this organisation since it merged. */
    @Transactional(readOnly = true)
    public Set<OrganisationId> absorbed(OrganisationId id) {
        return organisations.findByMergedInto(id).stream().map(Organisation::id).collect(toSet());
    }

    /** On nobody's word but that of who runs the installation. */
    public void allowFounding(PersonId id) {
        known(id).mayFoundStrategies(null, clock.instant());
        events.publishEvent(new PersonChanged(id));
    }

    public void allowFounding(PersonId id, PersonId by) {
        known(id).mayFoundStrategies(by, clock.instant());
        events.publishEvent(new PersonChanged(id));
    }

    /**
     * The first of all, as the configuration names them; known from now on, if they were not. The same once more changes
     * nothing.
     */
    public void foundByConfiguration(Identity identity) {
        var person = find(identity).orElseGet(() -> add(identity, identity.subject()));
        if (isFounder(person)) return;
        allowFounding(person);
        events.publishEvent(new FoundedByConfiguration(person));
    }

    /** Whom the configuration named before and who never came loses the right; {@code named} is whom it names now, if anybody. */
    public void stopAwaitingFounders(Optional<Identity> named) {
        people.awaitedFounders().stream()
                .filter(one -> named.filter(one::is).isEmpty())
                .forEach(one -> {
                    one.mayFoundNoMore();
                    events.publishEvent(new PersonChanged(one.id()));
                    events.publishEvent(new FoundingWithdrawn(one.id()));
                });
    }

    public void stopFounding(PersonId id, PersonId by) {
        requireOtherFounder(id, by);
        known(id).mayFoundNoMore();
        events.publishEvent(new PersonChanged(id));
    }

    /** The person can't sign in any more and takes part in nothing; whoever calls has looked whether that may be asked. */
    public void shutOut(PersonId id, PersonId by) {
        requireOtherFounder(id, by);
        known(id).shutOut(by, isFounder(by), clock.instant());
        awaitWhoSitsDown();
        events.publishEvent(new PersonShutOut(id));
        events.publishEvent(new PersonChanged(id));
    }

    /** Takes the name and the identity away for good. */
    public void forget(PersonId id, String pseudonym, PersonId by) {
        requireOtherFounder(id, by);
        known(id).leave(shown(pseudonym), by, isFounder(by), clock.instant());
        awaitWhoSitsDown();
        events.publishEvent(new PersonShutOut(id));
        events.publishEvent(new PersonLeft(id));
        events.publishEvent(new PersonChanged(id));
    }

    /** Whether they left for good, so that nobody can come back as them. */
    @Transactional(readOnly = true)
    public boolean hasLeft(PersonId id) {
        return known(id).hasLeft();
    }

    /** By which their account is known again when it comes once they left. */
    @Transactional(readOnly = true)
    public String accountHash(PersonId id) {
        return known(id).accountHash();
    }

    public void letBackIn(PersonId id) {
        known(id).letBackIn();
        events.publishEvent(new PersonChanged(id));
    }

    /** Whether they signed in here at least once, and still may. */
    @Transactional(readOnly = true)
    public boolean hasArrived(PersonId id) {
        return people.existsByIdAndFirstSeenAtIsNotNullAndShutOutAtIsNull(id);
    }

    /** Refuses who was shut out; asked at sign-in. */
    @Transactional(readOnly = true)
    public void requireAccess(PersonId id) {
        if (!hasAccess(id)) throw new ShutOut();
    }

    /**
     * Refuses who was shut out, as everybody is who left. Their row stays locked for share until the transaction ends, so
     * that neither happens meanwhile.
     */
    public void holdAccess(PersonId id) {
        if (people.sharing(id).orElseThrow(NotFound::new).isShutOut()) throw new ShutOut();
    }

    /** Those among the ids whose access was stopped; one query. */
    @Transactional(readOnly = true)
    public Set<PersonId> shutOut(Collection<PersonId> ids) {
        return people.findByIdInAndShutOutAtIsNotNull(ids).stream()
                .map(person -> person.card().id())
                .collect(toSet());
    }

    @Transactional(readOnly = true)
    public boolean hasAccess(PersonId id) {
        return !people.existsByIdAndShutOutAtIsNotNull(id);
    }

    public OrganisationId add(String name, String shortName, OrganisationKind kind, String colour) {
        return organisations
                .save(new Organisation(new OrganisationName(name), new ShortName(shortName), kind, new Colour(colour)))
                .card()
                .id();
    }

    /** Before anybody is told: whoever ends their sittings must see the one that began just now. */
    private void awaitWhoSitsDown() {
        people.flush();
    }

    private Person known(PersonId id) {
        return people.findById(id).orElseThrow(NotFound::new);
    }

    /**
     * Refuses when, without this person, nobody who can come in might start a strategy; holds off others who ask meanwhile.
     * Whoever asks may have waited for somebody who stopped them, or took the right to do this from them.
     */
    private void requireOtherFounder(PersonId leaves, PersonId by) {
        if (known(leaves).founder()) {
            var asFounder = isFounder(by);
            var founders = people.foundersAlone().stream().map(Person::id).toList();
            if (founders.stream().allMatch(leaves::equals)) throw new LastFounder();
            if (asFounder && !founders.contains(by)) throw new OnlyFounders();
        }
        requireAccess(by);
    }

    private static String shown(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty()) return "?";
        return stripped.substring(0, Math.min(120, stripped.length()));
    }
}
