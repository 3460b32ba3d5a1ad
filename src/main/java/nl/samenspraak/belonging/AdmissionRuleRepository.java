package nl.samenspraak.belonging;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.RuleId;
import nl.samenspraak.round.WayIn;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AdmissionRuleRepository extends JpaRepository<AdmissionRule, RuleId> {

    List<AdmissionRule> findByStrategyOrderByMadeAtDesc(StrategyId strategy);

    List<AdmissionRule> findByTermsIssuerAndEndedAtIsNull(String issuer);

    boolean existsByIdAndEndedAtIsNotNull(RuleId id);

    List<AdmissionRule> findByTermsOrganisation(OrganisationId organisation);

    List<AdmissionRule> findByTermsOrganisationAndEndedAtIsNull(OrganisationId organisation);

    @Query("""
            select distinct new nl.samenspraak.round.WayIn(r.terms.organisation, r.strategy, nl.samenspraak.round.WayIn$Kind.RULE)
            from AdmissionRule r where r.endedAt is null""")
    List<WayIn> waysIn();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from AdmissionRule r where r.id = :id")
    Optional<AdmissionRule> alone(RuleId id);
}
