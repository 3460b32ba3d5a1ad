package nl.samenspraak.draft;

import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.people.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ReadingRepository extends JpaRepository<Reading, UUID> {

    Optional<Reading> findByPersonAndDraftVersion(PersonId person, DraftVersionId draftVersion);

    @Modifying
    @Query("delete from Reading one where one.person = :person")
    void forget(PersonId person);
}
