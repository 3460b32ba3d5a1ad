package nl.samenspraak.discussion;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import org.springframework.stereotype.Component;

/**
 * Who a question goes to: whom its asker names, else the default, else the contact with the fewest that wait. Never somebody
 * who can't come in.
 */
@Component
class Contacts {

    private final Participations participations;
    private final DefaultContactRepository defaults;
    private final CommentThreadRepository threads;
    private final Register register;

    Contacts(
            Participations participations,
            DefaultContactRepository defaults,
            CommentThreadRepository threads,
            Register register) {
        this.participations = participations;
        this.defaults = defaults;
        this.threads = threads;
        this.register = register;
    }

    /** Contacts first, then the kernteam, each in order of arrival. */
    List<PersonId> all(StrategyId strategy) {
        return those(strategy, Set.of(Role.CONTACT, Role.KERNTEAM));
    }

    PersonId require(StrategyId strategy, PersonId wish) {
        if (!all(strategy).contains(wish)) throw new NotAContact();
        return wish;
    }

    Optional<PersonId> chosen(StrategyId strategy) {
        return defaults.findById(strategy).map(DefaultContact::person).filter(all(strategy)::contains);
    }

    Optional<PersonId> forQuestion(StrategyId strategy, Optional<PersonId> wish) {
        if (wish.isPresent()) return Optional.of(require(strategy, wish.get()));
        return chosen(strategy).or(() -> leastBusy(strategy));
    }

    private Optional<PersonId> leastBusy(StrategyId strategy) {
        var busy = threads.waiting(strategy).stream()
                .map(Question::contact)
                .filter(Objects::nonNull)
                .collect(groupingBy(contact -> contact, counting()));
        return those(strategy, Set.of(Role.CONTACT)).stream().min(comparing(person -> busy.getOrDefault(person, 0L)));
    }

    private List<PersonId> those(StrategyId strategy, Set<Role> roles) {
        var people = participations.all(strategy).stream()
                .filter(one -> roles.contains(one.role()))
                .sorted(comparing(ParticipationCard::role))
                .map(ParticipationCard::person)
                .distinct()
                .toList();
        var shutOut = register.shutOut(people);
        return people.stream().filter(person -> !shutOut.contains(person)).toList();
    }
}
