package nl.samenspraak.round;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.CurrentPerson;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops somebody's access altogether, and gives it back: for who is of the kernteam in every strategy where that person
 * takes part, as far as {@link AccessRule} gives a kernteam a say. What they wrote stays; their sessions end.
 */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class AccessDesk {

    private final Participations own;
    private final AccessRule rule;
    private final KernteamRule kernteam;
    private final Register register;
    private final CurrentPerson current;

    AccessDesk(Participations own, AccessRule rule, KernteamRule kernteam, Register register, CurrentPerson current) {
        this.own = own;
        this.rule = rule;
        this.kernteam = kernteam;
        this.register = register;
        this.current = current;
    }

    /** Why the person who asks may not stop this person's access; empty where nothing stands in the way. */
    @Transactional(readOnly = true)
    public Optional<Refusal> objectionToStopping(StrategyId strategy, PersonId person) {
        return rule.againstStopping(person, takesPartIn(strategy, person));
    }

    /** Why the person who asks may not give this person's access back; empty where nothing stands in the way. */
    @Transactional(readOnly = true)
    public Optional<Refusal> objectionToLettingBackIn(StrategyId strategy, PersonId person) {
        return rule.againstLettingBackIn(person, takesPartIn(strategy, person));
    }

    public void shutOut(StrategyId strategy, PersonId person) {
        var everywhere = takesPartIn(strategy, person);
        rule.againstStopping(person, everywhere).ifPresent(AccessDesk::refuse);
        everywhere.forEach(one -> kernteam.requireOthers(
                one, participation -> participation.person().equals(person)));
        register.shutOut(person, current.id());
    }

    public void letBackIn(StrategyId strategy, PersonId person) {
        var everywhere = takesPartIn(strategy, person);
        rule.againstLettingBackIn(person, everywhere).ifPresent(AccessDesk::refuse);
        register.letBackIn(person);
    }

    private List<StrategyId> takesPartIn(StrategyId strategy, PersonId person) {
        if (own.mine(strategy).role() != Role.KERNTEAM) throw new OnlyKernteam();
        var everywhere = rule.everywhere(person);
        if (!everywhere.contains(strategy)) throw new NotFound();
        return everywhere;
    }

    private static void refuse(Refusal refusal) {
        throw refusal;
    }
}
