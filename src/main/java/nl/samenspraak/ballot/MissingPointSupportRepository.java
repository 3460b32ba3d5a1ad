package nl.samenspraak.ballot;

import java.util.List;
import java.util.UUID;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MissingPointSupportRepository extends JpaRepository<MissingPointSupport, UUID> {

    boolean existsByMissingPointAndOrganisation(MissingPointId missingPoint, OrganisationId organisation);

    void deleteByMissingPointAndOrganisation(MissingPointId missingPoint, OrganisationId organisation);

    @Query("""
            select s from MissingPointSupport s join MissingPoint m on s.missingPoint = m.id
            where m.round = :round order by s.givenAt, s.id""")
    List<MissingPointSupport> of(RoundId round);
}
