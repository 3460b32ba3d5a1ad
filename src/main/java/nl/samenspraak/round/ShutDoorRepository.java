package nl.samenspraak.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface ShutDoorRepository extends JpaRepository<ShutDoor, UUID> {

    List<ShutDoor> findByAccountHash(String accountHash);

    List<ShutDoor> findByPerson(PersonId person);

    Optional<ShutDoor> findByPersonAndStrategy(PersonId person, StrategyId strategy);
}
