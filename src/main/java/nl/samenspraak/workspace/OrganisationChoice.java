package nl.samenspraak.workspace;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Pick;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationId;

/** A list to choose one organisation from. */
class OrganisationChoice extends Pick {

    OrganisationChoice(String none, List<OrganisationCard> organisations) {
        super(none);
        organisations.forEach(one -> option(one.id().toString(), Crest.name(one, this)));
    }

    void choose(OrganisationId organisation) {
        setValue(organisation.toString());
    }

    Optional<OrganisationId> chosen() {
        return picked().map(OrganisationId::of);
    }
}
