package nl.samenspraak.round;

import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;

/** What a rule gives to whom it holds for: a part in a strategy for an organisation, on the word of {@code by}. */
public record ByRule(RuleId rule, StrategyId strategy, OrganisationId organisation, Role role, PersonId by) {}
