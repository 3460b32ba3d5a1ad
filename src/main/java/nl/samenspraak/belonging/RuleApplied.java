package nl.samenspraak.belonging;

import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.RuleId;

/** While somebody signed in, what a rule of {@code by} says did something for them. */
public record RuleApplied(
        Effect effect,
        RuleId rule,
        RuleVersionId version,
        StrategyId strategy,
        PersonId person,
        OrganisationId organisation,
        PersonId by) {

    public enum Effect {
        ADMITTED,
        ASKED,
        /** They take part by rules, and those that hold now give another role, or leave the one that was given by hand. */
        ROLE_CHANGED,
        /** Their provider does not say it any more, and they do not take part any more. */
        ENDED
    }
}
