package nl.samenspraak.workspace;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Pick;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationId;

/** A list to choose one organisation from. */
class OrganisationChoice extends Pick {

    private final List<OrganisationCard> organisations;

    OrganisationChoice(String none, List<OrganisationCard> organisations) {
        super(none);
        this.organisations = organisations;
        organisations.forEach(one -> option(one.id().toString(), Crest.name(one, this)));
    }

    void choose(OrganisationId organisation) {
        setValue(organisation.toString());
    }

    /** The value of this organisation in the list, if it is there. */
    Optional<String> choice(String id) {
        return organisations.stream()
                .map(one -> one.id().toString())
                .filter(id::equals)
                .findFirst();
    }

    Optional<OrganisationId> chosen() {
        return picked().map(OrganisationId::of);
    }
}
