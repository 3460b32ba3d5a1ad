package nl.samenspraak.ballot.ui;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import org.springframework.stereotype.Component;

/** Tells the parts of the ballot who looks, and who the others are. */
@Component
class Situations {

    private final Rounds rounds;
    private final Participations participations;
    private final Organisations organisations;
    private final People people;

    Situations(Rounds rounds, Participations participations, Organisations organisations, People people) {
        this.rounds = rounds;
        this.participations = participations;
        this.organisations = organisations;
        this.people = people;
    }

    Situation in(RoundId round) {
        var me = rounds.participant(round);
        return new Situation(rounds.card(round), me, organisations.card(me.organisation()), rounds.now());
    }

    /** The organisations that have somebody to take their positions. */
    Set<OrganisationId> invited(StrategyId strategy) {
        return participations.all(strategy).stream()
                .filter(one -> one.role() == Role.REPRESENTATIVE)
                .map(ParticipationCard::organisation)
                .collect(toCollection(HashSet::new));
    }

    Map<OrganisationId, OrganisationCard> organisations(Collection<OrganisationId> ids) {
        return organisations.cards(ids);
    }

    Instant now() {
        return rounds.now();
    }

    String name(PersonId person) {
        return names(List.of(person)).getOrDefault(person, "");
    }

    Map<PersonId, String> names(Collection<PersonId> persons) {
        return people.cards(persons).values().stream().collect(toMap(PersonCard::id, PersonCard::name));
    }
}
