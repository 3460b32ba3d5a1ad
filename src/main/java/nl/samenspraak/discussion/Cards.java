package nl.samenspraak.discussion;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.people.PersonId;
import org.springframework.stereotype.Component;

/** The names of everybody in a conversation: one query for the people, one for the organisations. */
@Component
class Cards {

    private final People people;
    private final Organisations organisations;

    Cards(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    @SafeVarargs
    final Map<PersonId, PersonCard> people(Collection<PersonId>... ids) {
        var all = new HashSet<PersonId>();
        for (var some : ids) all.addAll(some);
        return all.isEmpty() ? Map.of() : people.cards(all);
    }

    Map<OrganisationId, OrganisationCard> organisations(Collection<OrganisationId> ids) {
        return ids.isEmpty() ? Map.of() : organisations.cards(new HashSet<>(ids));
    }
}
