package nl.samenspraak.people;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, PersonId> {

    Optional<Person> findByIdentity(Identity identity);

    /** Whoever sits down shares this row; who shuts them out waits for them, and they for it. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select p from Person p where p.id = :id")
    Optional<Person> sharing(PersonId id);

    boolean existsByIdAndShutOutAtIsNotNull(PersonId id);

    boolean existsByIdAndFirstSeenAtIsNotNullAndShutOutAtIsNull(PersonId id);

    List<Person> findByIdInAndShutOutAtIsNotNull(Collection<PersonId> ids);

    boolean existsByFounderSinceIsNotNullAndFirstSeenAtIsNotNullAndShutOutAtIsNull();

    List<Person> findByFounderSinceIsNotNullAndShutOutAtIsNull();

    /** Founders on nobody's word here, who never came; also those whose access was stopped. */
    @Query(
            "select p from Person p where p.founderSince is not null and p.founderBy.id is null and p.firstSeenAt is null")
    List<Person> awaitedFounders();

    /**
     * Two founders may take each other's right away at once: the second waits here, and then finds nobody else left. Whom the
     * configuration names and who never came may not exist, so they are not among them.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select p from Person p
            where p.founderSince is not null and p.firstSeenAt is not null and p.shutOutAt is null order by p.id.id""")
    List<Person> foundersAlone();
}
