package nl.samenspraak.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.people.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExtensionRepository extends JpaRepository<Extension, UUID> {

    Optional<Extension> findByRoundAndOrganisation(RoundId round, OrganisationId organisation);

    List<Extension> findByRoundOrderByUntil(RoundId round);
}
