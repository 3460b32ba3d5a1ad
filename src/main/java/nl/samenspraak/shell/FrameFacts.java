package nl.samenspraak.shell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.discussion.Questions;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.CurrentPerson;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.people.ShutOut;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundCard;
import nl.samenspraak.round.Rounds;
import org.springframework.stereotype.Component;

/** What the frame asks of the rooms, as the person who looks. */
@Component
class FrameFacts {

    /** A room in the bar; {@code waiting} is what waits there for this person. */
    record Room(String key, String address, boolean exactly, int waiting) {}

    private final Strategies strategies;
    private final Rounds rounds;
    private final Participations participations;
    private final People people;
    private final Organisations organisations;
    private final Questions questions;
    private final CurrentPerson current;

    FrameFacts(
            Strategies strategies,
            Rounds rounds,
            Participations participations,
            People people,
            Organisations organisations,
            Questions questions,
            CurrentPerson current) {
        this.strategies = strategies;
        this.rounds = rounds;
        this.participations = participations;
        this.people = people;
        this.organisations = organisations;
        this.questions = questions;
        this.current = current;
    }

    /** Nobody is signed in, or their access was stopped while they looked: what they are told stands in an empty frame. */
    boolean nobody() {
        try {
            if (current.maybe().isPresent()) current.id();
            return current.maybe().isEmpty();
        } catch (ShutOut stopped) {
            return true;
        }
    }

    Optional<StrategyCard> strategy(String slug) {
        try {
            return Optional.of(strategies.at(slug));
        } catch (NotFound none) {
            // The page itself says so; the bar above it is merely without a strategy.
            return Optional.empty();
        }
    }

    /** Where the questions are answered that wait in a strategy. */
    String inbox(StrategyId strategy) {
        return "s/" + strategies.card(strategy).slug() + "/vragen";
    }

    Optional<RoundCard> round(StrategyCard strategy) {
        return rounds.current(strategy.id());
    }

    Instant now() {
        return rounds.now();
    }

    PersonCard me() {
        return people.me();
    }

    boolean isFounder() {
        return people.mayFoundStrategies();
    }

    List<ParticipationCard> choices(StrategyCard strategy) {
        return participations.choices(strategy.id());
    }

    Map<OrganisationId, OrganisationCard> organisations(List<ParticipationCard> choices) {
        return organisations.cards(
                choices.stream().map(ParticipationCard::organisation).toList());
    }

    void speakFor(StrategyCard strategy, OrganisationId organisation) {
        participations.speakFor(strategy.id(), organisation);
    }

    List<Room> rooms(StrategyCard strategy) {
        var role = participations.mine(strategy.id()).role();
        var base = "s/" + strategy.slug();
        var all = new ArrayList<Room>();
        all.add(new Room("frame.home", base, true, 0));
        all.add(new Room("frame.read", base + "/lezen", false, 0));
        all.add(new Room("frame.actionPoints", base + "/actiepunten", false, 0));
        if (role == Role.CONTACT || role == Role.KERNTEAM)
            all.add(new Room("frame.questions", base + "/vragen", false, waiting(strategy)));
        if (role == Role.KERNTEAM) {
            all.add(new Room("frame.summary", base + "/overzicht", false, 0));
            all.add(new Room("frame.moderation", base + "/moderatie", false, 0));
        }
        return all;
    }

    private int waiting(StrategyCard strategy) {
        return Math.toIntExact(questions.waitingForMe(strategy.id()));
    }
}
