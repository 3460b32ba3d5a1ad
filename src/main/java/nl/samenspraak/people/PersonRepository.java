package nl.samenspraak.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonRepository extends JpaRepository<Person, PersonId> {

    Optional<Person> findByIdentity(Identity identity);

    boolean existsByIdAndShutOutAtIsNotNull(PersonId id);

    List<Person> findByIdInAndShutOutAtIsNotNull(Collection<PersonId> ids);

    boolean existsByFounderSinceIsNotNull();
}
