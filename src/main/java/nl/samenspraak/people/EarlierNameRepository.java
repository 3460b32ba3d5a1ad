package nl.samenspraak.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EarlierNameRepository extends JpaRepository<EarlierName, UUID> {

    List<EarlierName> findAllByOrderByReplacedAtDesc();
}
