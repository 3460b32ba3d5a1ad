package nl.samenspraak.people;

import org.springframework.data.jpa.repository.JpaRepository;

interface OrganisationRepository extends JpaRepository<Organisation, OrganisationId> {}
