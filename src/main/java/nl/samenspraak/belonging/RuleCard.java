package nl.samenspraak.belonging;

import java.time.Instant;
import java.util.List;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.RuleId;

/**
 * What the kernteam sees of a rule: how many it let in, how often it said something else before, who said so last, and who
 * still takes part although their provider does not say so any more.
 */
public record RuleCard(
        RuleId id,
        RuleText text,
        RuleState state,
        int changes,
        PersonId by,
        Instant at,
        long letIn,
        List<PersonId> unsaid) {}
