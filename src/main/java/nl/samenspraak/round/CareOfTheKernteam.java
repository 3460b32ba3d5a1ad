package nl.samenspraak.round;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationCare;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import org.springframework.stereotype.Component;

/** Answers for module people where somebody is of the kernteam. */
@Component
class CareOfTheKernteam implements OrganisationCare {

    private final ParticipationRepository participations;

    CareOfTheKernteam(ParticipationRepository participations) {
        this.participations = participations;
    }

    @Override
    public boolean isKernteamSomewhere(PersonId person) {
        return !kernteamOf(person).isEmpty();
    }

    /** Where it took part its name still stands, so that counts too. */
    @Override
    public boolean isKernteamWherever(PersonId person, OrganisationId organisation) {
        var there = participations.findByOrganisation(organisation).stream()
                .map(Participation::strategy)
                .collect(toSet());
        return kernteamOf(person).containsAll(there);
    }

    @Override
    public Set<OrganisationId> outOfReach(PersonId person) {
        var mine = kernteamOf(person);
        return participations.places().stream()
                .filter(place -> !mine.contains(place.strategy()))
                .map(ParticipationRepository.Place::organisation)
                .collect(toSet());
    }

    private Set<StrategyId> kernteamOf(PersonId person) {
        return participations.findByPersonAndEndedAtIsNull(person).stream()
                .filter(one -> one.role() == Role.KERNTEAM)
                .map(Participation::strategy)
                .collect(toSet());
    }
}
