package nl.samenspraak.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Whom somebody of a kernteam may let in: who takes part where they lead, and who signed in and takes part nowhere yet. The
 * others of the installation are none of their business, and come by invitation.
 */
@Component
class LetInRule {

    /** More than anybody looks through; a name is quicker. */
    private static final int MOST = 50;

    private final ParticipationRepository participations;
    private final Register register;

    LetInRule(ParticipationRepository participations, Register register) {
        this.participations = participations;
        this.register = register;
    }

    List<KnownPerson> known(PersonId asker, String words) {
        var strategies = ledBy(asker);
        var ids = participations.known(strategies, like(words), Limit.of(MOST));
        var who = register.acquaintances(ids);
        var organisations = organisations(ids, strategies);
        return ids.stream()
                .map(id ->
                        new KnownPerson(Objects.requireNonNull(who.get(id)), organisations.getOrDefault(id, List.of())))
                .toList();
    }

    void require(PersonId asker, PersonId person) {
        var everywhere = participations.findByPersonAndEndedAtIsNull(person).stream()
                .map(Participation::strategy)
                .collect(Collectors.toSet());
        var may = everywhere.isEmpty()
                ? register.hasArrived(person)
                : ledBy(asker).stream().anyMatch(everywhere::contains);
        if (!may) throw new ComesByInvitation();
    }

    private Set<StrategyId> ledBy(PersonId asker) {
        return participations.findByPersonAndEndedAtIsNull(asker).stream()
                .filter(Participation::isKernteam)
                .map(Participation::strategy)
                .collect(Collectors.toSet());
    }

    private Map<PersonId, List<OrganisationId>> organisations(List<PersonId> people, Set<StrategyId> strategies) {
        return participations.findByPersonInAndStrategyInAndEndedAtIsNull(people, strategies).stream()
                .map(Participation::card)
                .collect(groupingBy(
                        ParticipationCard::person,
                        mapping(
                                ParticipationCard::organisation,
                                Collectors.collectingAndThen(
                                        toList(), all -> all.stream().distinct().toList()))));
    }

    private static String like(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
