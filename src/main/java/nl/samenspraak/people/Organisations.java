package nl.samenspraak.people;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The organisations that people speak for; whose access was stopped is refused, whatever they ask. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class Organisations {

    private final OrganisationRepository organisations;
    private final OrganisationLogoRepository logos;
    private final CurrentPerson current;

    Organisations(OrganisationRepository organisations, OrganisationLogoRepository logos, CurrentPerson current) {
        this.organisations = organisations;
        this.logos = logos;
        this.current = current;
    }

    public OrganisationCard card(OrganisationId id) {
        current.id();
        return organisations.findById(id).orElseThrow(NotFound::new).card();
    }

    /** Cards of those that exist among the ids; one query beside the one for who asks. */
    public Map<OrganisationId, OrganisationCard> cards(Collection<OrganisationId> ids) {
        current.id();
        return cards(organisations.findAllById(ids));
    }

    /** Every organisation that is active, by name. */
    public List<OrganisationCard> all() {
        current.id();
        return organisations.findAll(Sort.by("name")).stream()
                .filter(Organisation::isActive)
                .map(Organisation::card)
                .toList();
    }

    /**
     * Whether it may take new people and words. In a transaction that writes, its row stays locked for share until that
     * ends, so it can't stop under the write.
     */
    public boolean isActive(OrganisationId id) {
        current.id();
        var reading = TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        return (reading ? organisations.findById(id) : organisations.sharing(id))
                .orElseThrow(NotFound::new)
                .isActive();
    }

    /** Each that merged, with the one it merged into. */
    public Map<OrganisationId, OrganisationId> merged() {
        current.id();
        return organisations.findByMergedIntoIsNotNull().stream()
                .collect(toMap(Organisation::id, one -> one.mergedInto().orElseThrow()));
    }

    public LogoFile logo(OrganisationId id) {
        current.id();
        var digest = organisations.findById(id).flatMap(Organisation::logo).orElseThrow(NotFound::new);
        return logos.findById(id).orElseThrow(NotFound::new).file(digest);
    }

    private static Map<OrganisationId, OrganisationCard> cards(List<Organisation> found) {
        return found.stream().map(Organisation::card).collect(toMap(OrganisationCard::id, card -> card));
    }
}
