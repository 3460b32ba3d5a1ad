package nl.samenspraak.round;

import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Unattended;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people in on the kernteam's earlier word, such as an invitation; whoever calls has looked at that word. */
@Service
@Unattended
@Transactional
public class Admittance {

    private final ParticipationRepository participations;
    private final Participations doors;

    Admittance(ParticipationRepository participations, Participations doors) {
        this.participations = participations;
        this.doors = doors;
    }

    /** Makes somebody take part, on the word of {@code by}; who takes part for that organisation already keeps the role they have. */
    public void admit(StrategyId strategy, PersonId person, OrganisationId organisation, Role role, PersonId by) {
        var takesPart = participations.findByStrategyAndPersonAndEndedAtIsNull(strategy, person).stream()
                .anyMatch(one -> one.isFor(organisation));
        if (!takesPart) doors.admit(strategy, person, organisation, role, by);
    }
}
