package nl.samenspraak.draft;

import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.people.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReadingRepository extends JpaRepository<Reading, UUID> {

    Optional<Reading> findByPersonAndDraftVersion(PersonId person, DraftVersionId draftVersion);
}
