package nl.samenspraak.access;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.samenspraak.audit.SignsOfLife;
import nl.samenspraak.dossier.Pseudonyms;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.OnlyFounders;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.Farewell;
import nl.samenspraak.round.ShutDoors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where founders look after everybody: who may come in, who is a founder too, and who has no name any more. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class PeopleDesk {

    private final Everybody everybody;
    private final People people;
    private final Register register;
    private final Organisations organisations;
    private final SignsOfLife signs;
    private final ProviderNames providers;
    private final Farewell farewell;
    private final ShutDoors doors;
    private final Pseudonyms pseudonyms;

    PeopleDesk(
            Everybody everybody,
            People people,
            Register register,
            Organisations organisations,
            SignsOfLife signs,
            ProviderNames providers,
            Farewell farewell,
            ShutDoors doors,
            Pseudonyms pseudonyms) {
        this.everybody = everybody;
        this.people = people;
        this.register = register;
        this.organisations = organisations;
        this.signs = signs;
        this.providers = providers;
        this.farewell = farewell;
        this.doors = doors;
        this.pseudonyms = pseudonyms;
    }

    /** Refuses who is no founder. */
    @Transactional(readOnly = true)
    public void requireFounder() {
        if (!people.mayFoundStrategies()) throw new OnlyFounders();
    }

    /** Everybody who is sought, by name. */
    @Transactional(readOnly = true)
    public FoundPeople find(SoughtPeople sought) {
        requireFounder();
        var lines = everybody.find(sought);
        var ids = lines.stream().map(line -> line.card().id()).toList();
        var parts = everybody.parts(ids);
        var all = parts.values().stream().flatMap(List::stream).toList();
        var strategies = everybody.strategies(
                all.stream().map(Everybody.Part::strategy).distinct().toList());
        var cards = organisations.cards(
                all.stream().map(Everybody.Part::organisation).distinct().toList());
        var seen = signs.last(ids);
        var shutOut = everybody.accountsShutOut(ids);
        return new FoundPeople(
                lines.stream()
                        .map(line -> entry(
                                line,
                                shutOut.contains(line.card().id()),
                                Optional.ofNullable(seen.get(line.card().id())),
                                parts.getOrDefault(line.card().id(), List.of()).stream()
                                        .map(part -> new PersonEntry.Part(
                                                Objects.requireNonNull(strategies.get(part.strategy())),
                                                Objects.requireNonNull(cards.get(part.organisation())),
                                                part.role()))
                                        .sorted(comparing(PersonEntry.Part::strategy))
                                        .toList()))
                        .toList(),
                everybody.count(sought));
    }

    /** Whoever it is, wherever they take part; a founder decides this alone, and can take it back. */
    public void shutOut(PersonId person) {
        register.shutOut(person, requireAnother(person));
    }

    /** Who has no name any more does not come back by it; their account may come in again, as somebody new. */
    public void letBackIn(PersonId person) {
        requireFounder();
        if (register.hasLeft(person)) doors.openInstallation(person);
        else register.letBackIn(person);
    }

    /** From now on this person may start strategies and look after every organisation and everybody. */
    public void makeFounder(PersonId person) {
        requireFounder();
        register.allowFounding(person, me());
    }

    public void stopFounder(PersonId person) {
        requireFounder();
        register.stopFounding(person, me());
    }

    /** Takes the name away of who left or was stopped, as they would have done themselves. There is no way back to it. */
    public void makeNameless(PersonId person) {
        var by = requireAnother(person);
        if (register.hasAccess(person) && farewell.takesPartInAnything(person)) throw new StillTakesPart();
        pseudonyms.makeNameless(person, by);
    }

    private PersonId requireAnother(PersonId person) {
        requireFounder();
        if (person.equals(me())) throw new NotOneself();
        return me();
    }

    private PersonId me() {
        return people.me().id();
    }

    private PersonEntry entry(
            Everybody.Line line, boolean shutOut, Optional<Instant> lastSeen, List<PersonEntry.Part> parts) {
        return new PersonEntry(
                line.card(),
                line.nameless() ? "" : providers.of(line.issuer()),
                line.firstSeen(),
                lastSeen,
                state(line, parts),
                line.founder(),
                shutOut,
                parts);
    }

    private static PersonState state(Everybody.Line line, List<PersonEntry.Part> parts) {
        if (line.shutOut()) return PersonState.SHUT_OUT;
        if (line.firstSeen().isEmpty()) return PersonState.AWAITED;
        return parts.isEmpty() ? PersonState.SEEN : PersonState.ACTIVE;
    }
}
