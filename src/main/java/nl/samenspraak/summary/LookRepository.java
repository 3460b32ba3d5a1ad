package nl.samenspraak.summary;

import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LookRepository extends JpaRepository<Look, UUID> {

    Optional<Look> findByPersonAndRound(PersonId person, RoundId round);

    @Modifying
    @Query("delete from Look one where one.person = :person")
    void forget(PersonId person);
}
