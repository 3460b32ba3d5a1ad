package nl.samenspraak.discussion.ui;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.parts.Pick;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.people.PersonId;

/** A list to choose one person from, or nobody in particular. */
class PersonChoice extends Pick {

    private final String nobody;
    private final List<PersonCard> people;

    PersonChoice(String nobody, List<PersonCard> people) {
        super(nobody);
        this.nobody = nobody;
        this.people = people;
        people.forEach(person -> option(person.id().toString(), person.name()));
    }

    boolean offers(String nobody, List<PersonCard> people) {
        return this.nobody.equals(nobody) && this.people.equals(people);
    }

    Optional<PersonId> chosen() {
        return picked().map(PersonId::of);
    }
}
