package nl.samenspraak.round;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationCare;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import org.springframework.stereotype.Component;

/** Answers for module people where somebody is of the kernteam. */
@Component
class CareOfTheKernteam implements OrganisationCare {

    private final ParticipationRepository participations;
    private final List<WaysIn> ways;

    CareOfTheKernteam(ParticipationRepository participations, List<WaysIn> ways) {
        this.participations = participations;
        this.ways = ways;
    }

    @Override
    public boolean isKernteamSomewhere(PersonId person) {
        return !kernteamOf(person).isEmpty();
    }

    /**
     * Where it took part its name still stands, so that counts too; and where its people are awaited, for what awaits them
     * goes along with it.
     */
    @Override
    public boolean isKernteamWherever(PersonId person, OrganisationId organisation) {
        var mine = kernteamOf(person);
        return participations.findByOrganisation(organisation).stream()
                        .map(Participation::strategy)
                        .allMatch(mine::contains)
                && ways.stream()
                        .flatMap(one -> one.to(organisation).stream())
                        .map(WayIn::strategy)
                        .allMatch(mine::contains);
    }

    @Override
    public Set<OrganisationId> outOfReach(PersonId person) {
        var mine = kernteamOf(person);
        var tookPart = participations.places().stream()
                .filter(place -> !mine.contains(place.strategy()))
                .map(ParticipationRepository.Place::organisation);
        var awaited = ways.stream()
                .flatMap(one -> one.all().stream())
                .filter(way -> !mine.contains(way.strategy()))
                .map(WayIn::organisation);
        return Stream.concat(tookPart, awaited).collect(toSet());
    }

    private Set<StrategyId> kernteamOf(PersonId person) {
        return participations.findByPersonAndEndedAtIsNull(person).stream()
                .filter(one -> one.role() == Role.KERNTEAM)
                .map(Participation::strategy)
                .collect(toSet());
    }
}
