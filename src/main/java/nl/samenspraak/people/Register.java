package nl.samenspraak.people;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
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

    /** The person behind an identity that just signed in, called as their provider calls them now; made known the first time. */
    public PersonId arrive(Identity identity, String name) {
        var person = people.findByIdentity(identity).orElseGet(() -> people.save(new Person(identity, shown(name))));
        person.arrive(shown(name), clock.instant());
        return person.card().id();
    }

    public Optional<PersonId> find(Identity identity) {
        return people.findByIdentity(identity).map(person -> person.card().id());
    }

    public PersonId add(Identity identity, String name) {
        return people.save(new Person(identity, shown(name))).card().id();
    }

    /** Everybody who ever signed in or was made known, by name; whoever asks has looked whether they may know. */
    @Transactional(readOnly = true)
    public List<PersonCard> everybody() {
        return people.findAll(Sort.by("name")).stream().map(Person::card).toList();
    }

    @Transactional(readOnly = true)
    public boolean hasFounder() {
        return people.existsByFounderSinceIsNotNull();
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

    public void allowFounding(PersonId id) {
        people.findById(id).orElseThrow(NotFound::new).mayFoundStrategies(clock.instant());
    }

    /** The person can't sign in any more and takes part in nothing; whoever calls has looked whether that may be asked. */
    public void shutOut(PersonId id, PersonId by) {
        people.findById(id).orElseThrow(NotFound::new).shutOut(by, clock.instant());
        events.publishEvent(new PersonShutOut(id));
    }

    /** Takes the name and the identity away for good. */
    public void forget(PersonId id, String pseudonym) {
        people.findById(id).orElseThrow(NotFound::new).leave(shown(pseudonym), clock.instant());
        events.publishEvent(new PersonShutOut(id));
        events.publishEvent(new PersonLeft(id));
    }

    public void letBackIn(PersonId id) {
        people.findById(id).orElseThrow(NotFound::new).letBackIn();
    }

    /** Refuses who was shut out; asked at sign-in. */
    @Transactional(readOnly = true)
    public void requireAccess(PersonId id) {
        if (!hasAccess(id)) throw new ShutOut();
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

    private static String shown(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty()) return "?";
        return stripped.substring(0, Math.min(120, stripped.length()));
    }
}
