package nl.samenspraak.belonging;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.round.RuleId;
import org.springframework.data.jpa.repository.JpaRepository;

interface RuleVersionRepository extends JpaRepository<RuleVersion, RuleVersionId> {

    List<RuleVersion> findByRuleOrderByNumberDesc(RuleId rule);

    Optional<RuleVersion> findByRuleAndNumber(RuleId rule, int number);
}
