package nl.samenspraak.unsent;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface UnsentTextRepository extends JpaRepository<UnsentText, UUID> {

    Optional<UnsentText> findByPersonAndPlace(PersonId person, String place);

    @Query("select t.id from UnsentText t where t.person = :person order by t.keptAt, t.id")
    List<UUID> oldestOf(PersonId person, Limit limit);

    @Query("select t.place from UnsentText t where t.person = :person and t.place in :places")
    Set<String> keptAt(PersonId person, Collection<String> places);

    @Query("select t.place from UnsentText t where t.person = :person")
    Set<String> placesOf(PersonId person);

    long countByPerson(PersonId person);

    @Modifying
    @Query("delete from UnsentText t where t.person = :person and t.place = :place")
    void drop(PersonId person, String place);

    @Modifying
    @Query("delete from UnsentText t where t.id in :ids")
    void drop(List<UUID> ids);

    @Modifying
    @Query("delete from UnsentText t where t.keptAt < :moment")
    int dropOlderThan(Instant moment);

    @Modifying
    @Query("delete from UnsentText one where one.person = :person")
    void forget(PersonId person);
}
