package nl.samenspraak.people;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonRepository extends JpaRepository<Person, PersonId> {

    Optional<Person> findByIdentity(Identity identity);

    boolean existsByFounderSinceIsNotNull();
}
