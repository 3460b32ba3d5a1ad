package nl.samenspraak.draft;

import org.springframework.data.jpa.repository.JpaRepository;

interface ParagraphRepository extends JpaRepository<Paragraph, ParagraphId> {}
