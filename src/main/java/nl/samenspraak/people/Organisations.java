package nl.samenspraak.people;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations that people speak for. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class Organisations {

    private final OrganisationRepository organisations;

    Organisations(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    public OrganisationCard card(OrganisationId id) {
        return organisations.findById(id).orElseThrow(NotFound::new).card();
    }

    /** Cards of those that exist among the ids; one query. */
    public Map<OrganisationId, OrganisationCard> cards(Collection<OrganisationId> ids) {
        return cards(organisations.findAllById(ids));
    }

    /** Every organisation, by name. */
    public List<OrganisationCard> all() {
        return organisations.findAll(Sort.by("name")).stream()
                .map(Organisation::card)
                .toList();
    }

    private static Map<OrganisationId, OrganisationCard> cards(List<Organisation> found) {
        return found.stream().map(Organisation::card).collect(toMap(OrganisationCard::id, card -> card));
    }
}
