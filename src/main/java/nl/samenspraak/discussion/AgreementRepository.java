package nl.samenspraak.discussion;

import java.util.List;
import java.util.UUID;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AgreementRepository extends JpaRepository<Agreement, UUID> {

    boolean existsByCommentAndOrganisation(CommentId comment, OrganisationId organisation);

    void deleteByCommentAndOrganisation(CommentId comment, OrganisationId organisation);

    @Query("""
            select a from Agreement a join Comment c on a.comment = c.id join CommentThread t on c.thread = t.id
            where t.round = :round and t.paragraph = :paragraph order by a.agreedAt, a.id""")
    List<Agreement> at(RoundId round, ParagraphId paragraph);
}
