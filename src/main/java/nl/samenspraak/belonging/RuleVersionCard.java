package nl.samenspraak.belonging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.people.PersonId;

/**
 * What a rule said for a while, on whose word, and who came in by it; {@code until} is empty while it says so. After
 * {@code byMerging} nobody changed the rule: its organisation went on in another.
 */
public record RuleVersionCard(
        RuleVersionId id,
        RuleText text,
        PersonId by,
        Instant at,
        Optional<Instant> until,
        boolean byMerging,
        List<PersonId> letIn) {}
