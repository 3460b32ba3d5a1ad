package nl.samenspraak.draft;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface WordingRepository extends JpaRepository<Wording, WordingId> {

    List<Wording> findByDraftVersionOrderByPlace(DraftVersionId draftVersion);
}
