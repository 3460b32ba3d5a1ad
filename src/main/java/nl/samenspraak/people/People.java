package nl.samenspraak.people;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who take part, as others may see them; whose access was stopped is refused, whatever they ask. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class People {

    private final PersonRepository people;
    private final CurrentPerson current;

    People(PersonRepository people, CurrentPerson current) {
        this.people = people;
        this.current = current;
    }

    public PersonCard me() {
        return people.findById(current.id()).orElseThrow(NotFound::new).card();
    }

    /** Whether the person who asks may start a strategy. */
    public boolean mayFoundStrategies() {
        return people.findById(current.id()).map(Person::founder).orElse(false);
    }

    /** Cards of those who exist among the ids; one query. */
    public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
        current.id();
        return people.findAllById(ids).stream().map(Person::card).collect(toMap(PersonCard::id, card -> card));
    }
}
