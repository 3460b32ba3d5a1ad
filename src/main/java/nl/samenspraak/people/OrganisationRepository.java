package nl.samenspraak.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface OrganisationRepository extends JpaRepository<Organisation, OrganisationId> {

    Optional<Organisation> findByActiveName(String folded);

    List<Organisation> findByMergedInto(OrganisationId id);

    List<Organisation> findByMergedIntoIsNotNull();

    /** Whoever speaks for it shares this row; who lets it stop waits for them, and they for it. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select o from Organisation o where o.id = :id")
    Optional<Organisation> sharing(OrganisationId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organisation o where o.id = :id")
    Optional<Organisation> alone(OrganisationId id);

    @Query("select o.colour from Organisation o")
    List<String> colours();
}
