package nl.samenspraak.belonging;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.RuleId;
import org.springframework.data.jpa.repository.JpaRepository;

interface VouchingRepository extends JpaRepository<Vouching, UUID> {

    Optional<Vouching> findByRuleAndPerson(RuleId rule, PersonId person);

    List<Vouching> findByPerson(PersonId person);

    List<Vouching> findByRule(RuleId rule);

    List<Vouching> findByRuleIn(Collection<RuleId> rules);

    List<Vouching> findByRuleVersionIn(Collection<RuleVersionId> versions);
}
