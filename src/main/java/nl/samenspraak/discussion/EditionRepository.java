package nl.samenspraak.discussion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EditionRepository extends JpaRepository<Edition, UUID> {

    List<Edition> findByCommentOrderByReplacedAt(CommentId comment);
}
