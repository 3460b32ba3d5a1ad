package nl.samenspraak.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
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

    Register(PersonRepository people, OrganisationRepository organisations, Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The person behind an identity that just signed in; made known the first time. */
    public PersonId arrive(Identity identity, String name) {
        var person = people.findByIdentity(identity).orElseGet(() -> people.save(new Person(identity, shown(name))));
        person.arrive(clock.instant());
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

    public void allowFounding(PersonId id) {
        people.findById(id).orElseThrow(NotFound::new).mayFoundStrategies(clock.instant());
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
