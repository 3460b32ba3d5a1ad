package nl.samenspraak.discussion.ui;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.parts.Pick;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.people.PersonId;

/** A list to choose one person from, or nobody in particular. */
class PersonChoice extends Pick {

    PersonChoice(String nobody, List<PersonCard> people) {
        super(nobody);
        people.forEach(person -> option(person.id().toString(), person.name()));
    }

    Optional<PersonId> chosen() {
        return picked().map(PersonId::of);
    }
}
