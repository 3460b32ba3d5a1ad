package nl.samenspraak.draft;

import org.springframework.data.jpa.repository.JpaRepository;

interface PictureRepository extends JpaRepository<Picture, PictureKey> {}
