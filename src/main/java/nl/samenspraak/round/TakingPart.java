package nl.samenspraak.round;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.NotInEveryKernteam;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where organisations take part, for who looks after them. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class TakingPart {

    private final ParticipationRepository participations;
    private final Participations own;
    private final OrganisationsInRounds inRounds;
    private final OrganisationDesk desk;
    private final List<WaysIn> ways;

    TakingPart(
            ParticipationRepository participations,
            Participations own,
            OrganisationsInRounds inRounds,
            OrganisationDesk desk,
            List<WaysIn> ways) {
        this.participations = participations;
        this.own = own;
        this.inRounds = inRounds;
        this.desk = desk;
        this.ways = ways;
    }

    /** Of each organisation, in which of the strategies of the person who asks it takes part. */
    public Map<OrganisationId, Set<StrategyId>> inMine() {
        return participations.findByStrategyInAndEndedAtIsNull(own.strategies()).stream()
                .collect(groupingBy(one -> one.card().organisation(), mapping(Participation::strategy, toSet())));
    }

    /** How many participations go along when the first merges into the second. */
    public long goingAlong(OrganisationId from, OrganisationId into) {
        requireCare(from, into);
        return participations.findByOrganisation(from).stream()
                .filter(one -> !one.hasEnded())
                .count();
    }

    /** How many of each kind go along when it merges, and open nothing while it has stopped. */
    public Map<WayIn.Kind, Long> waysIn(OrganisationId organisation) {
        requireCare(organisation, organisation);
        return ways.stream()
                .flatMap(one -> one.to(organisation).stream())
                .collect(groupingBy(WayIn::kind, () -> new EnumMap<>(WayIn.Kind.class), counting()));
    }

    /** The rounds in which either of the two could still speak. */
    public List<RoundId> openFor(OrganisationId from, OrganisationId into) {
        requireCare(from, into);
        return inRounds.open(from, into).stream().map(Round::id).toList();
    }

    private void requireCare(OrganisationId from, OrganisationId into) {
        if (!desk.mayChange(from) || !desk.mayChange(into)) throw new NotInEveryKernteam();
    }
}
