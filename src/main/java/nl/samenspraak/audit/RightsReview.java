package nl.samenspraak.audit;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Recorded;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what in a strategy, to go through once a year (BIO2 5.18.02); for its kernteam. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class RightsReview {

    private final Participations participations;
    private final People people;
    private final Organisations organisations;
    private final Register register;
    private final Entries entries;

    RightsReview(
            Participations participations,
            People people,
            Organisations organisations,
            Register register,
            Entries entries) {
        this.participations = participations;
        this.people = people;
        this.organisations = organisations;
        this.register = register;
        this.entries = entries;
    }

    /** Everybody who takes part, by organisation and name. */
    public List<RightsLine> lines(StrategyId strategy) {
        var all = all(strategy);
        var persons = people.cards(all.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.person()), one.givenBy().stream()))
                .distinct()
                .toList());
        var cards = organisations.cards(
                all.stream().map(ParticipationCard::organisation).distinct().toList());
        var presence = presence(all);
        return all.stream()
                .map(one -> new RightsLine(
                        Objects.requireNonNull(persons.get(one.person())),
                        Objects.requireNonNull(cards.get(one.organisation())),
                        one.role(),
                        one.roleSince(),
                        one.givenBy().map(persons::get),
                        one.byRule().isPresent(),
                        Objects.requireNonNull(presence.get(one.person()))))
                .sorted(comparing((RightsLine one) -> one.organisation().name())
                        .thenComparing(one -> one.person().name()))
                .toList();
    }

    /** Who may start strategies and look after the whole installation, this strategy included; by name. */
    public List<FounderLine> founders(StrategyId strategy) {
        requireKernteam(strategy);
        var all = register.founders();
        var presence = presenceOf(all.stream().map(one -> one.person().id()).toList());
        var givers = people.cards(
                all.stream().flatMap(one -> one.by().stream()).distinct().toList());
        return all.stream()
                .map(one -> new FounderLine(
                        one.person(),
                        one.since(),
                        one.by().map(givers::get),
                        Objects.requireNonNull(presence.get(one.person().id()))))
                .toList();
    }

    /** Of everybody who takes part: whether they can come in, and when they were last heard of. */
    public Map<PersonId, Presence> presence(StrategyId strategy) {
        return presence(all(strategy));
    }

    /** The same as the lines, to take along. */
    @Recorded
    public List<RightsLine> export(StrategyId strategy) {
        return lines(strategy);
    }

    private Map<PersonId, Presence> presence(List<ParticipationCard> all) {
        return presenceOf(all.stream().map(ParticipationCard::person).distinct().toList());
    }

    private Map<PersonId, Presence> presenceOf(List<PersonId> people) {
        var shutOut = register.shutOut(people);
        var seen = entries.lastSeen(people);
        return people.stream()
                .collect(toMap(
                        one -> one, one -> Presence.of(shutOut.contains(one), Optional.ofNullable(seen.get(one)))));
    }

    private List<ParticipationCard> all(StrategyId strategy) {
        requireKernteam(strategy);
        return participations.all(strategy);
    }

    private void requireKernteam(StrategyId strategy) {
        if (!participations.mine(strategy).role().may(Right.LEAD)) throw new OnlyKernteam();
    }
}
