package nl.samenspraak.draft;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WordingRepository extends JpaRepository<Wording, WordingId> {

    List<Wording> findByDraftVersionOrderByPlace(DraftVersionId draftVersion);

    @Query("""
            select w from Wording w join DraftVersion v on w.draftVersion = v.id
            where v.strategy = :strategy and w.id in :ids""")
    List<Wording> of(StrategyId strategy, Collection<WordingId> ids);
}
