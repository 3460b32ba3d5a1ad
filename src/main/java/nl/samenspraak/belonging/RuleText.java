package nl.samenspraak.belonging;

import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.Recorded;
import nl.samenspraak.round.Role;

/** What a rule says: whoever fits the condition comes in for the organisation, as this, in this manner. */
@Recorded
public record RuleText(Condition condition, OrganisationId organisation, Role role, Manner manner) {

    public RuleText {
        if (role != Role.REPRESENTATIVE && role != Role.OBSERVER) throw new OnlyModestRoles();
    }

    RuleText about(OrganisationId other) {
        return new RuleText(condition, other, role, manner);
    }
}
