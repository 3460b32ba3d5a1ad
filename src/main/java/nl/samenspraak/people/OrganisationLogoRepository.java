package nl.samenspraak.people;

import org.springframework.data.jpa.repository.JpaRepository;

interface OrganisationLogoRepository extends JpaRepository<OrganisationLogo, OrganisationId> {}
