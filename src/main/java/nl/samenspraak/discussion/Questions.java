package nl.samenspraak.discussion;

import static nl.samenspraak.discussion.Names.known;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.OnlyContacts;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where questions wait for an official answer, and who they wait for. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class Questions {

    private final Rounds rounds;
    private final Participations participations;
    private final CommentThreadRepository threads;
    private final DefaultContactRepository defaults;
    private final Contacts contacts;
    private final Cards cards;
    private final ApplicationEventPublisher events;

    Questions(
            Rounds rounds,
            Participations participations,
            CommentThreadRepository threads,
            DefaultContactRepository defaults,
            Contacts contacts,
            Cards cards,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.participations = participations;
        this.threads = threads;
        this.defaults = defaults;
        this.contacts = contacts;
        this.cards = cards;
        this.events = events;
    }

    /** Lets a question wait for somebody else. */
    public void assign(ThreadId id, PersonId contact) {
        var by = rounds.participant(threads.roundOf(id).orElseThrow(NotFound::new));
        by.requireAnswering();
        var thread = threads.alone(id).orElseThrow(NotFound::new);
        thread.assign(contacts.require(by.strategy(), contact));
        events.publishEvent(new ThreadChanged(thread.round(), thread.paragraph(), id));
    }

    /** From now on questions that name nobody go to this contact. */
    public void setDefaultContact(StrategyId strategy, PersonId contact) {
        var mine = participations.mine(strategy);
        if (mine.role() != Role.KERNTEAM) throw new OnlyKernteam();
        contacts.require(strategy, contact);
        defaults.save(defaults.findById(strategy)
                .orElseGet(() -> new DefaultContact(strategy))
                .choose(contact, mine.person(), rounds.now()));
        events.publishEvent(new DefaultContactChosen(strategy));
    }

    @Transactional(readOnly = true)
    public Optional<PersonCard> defaultContact(StrategyId strategy) {
        participations.mine(strategy);
        return contacts.chosen(strategy).map(one -> cards.people(List.of(one)).get(one));
    }

    /** Everybody a question may go to: contacts first, then the kernteam. */
    @Transactional(readOnly = true)
    public List<PersonCard> contacts(StrategyId strategy) {
        var all = contacts.all(strategy);
        var known = cards.people(all);
        return all.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    /** Everything that waits in a strategy, the oldest first; for contacts and the kernteam. */
    @Transactional(readOnly = true)
    public List<WaitingQuestion> waiting(StrategyId strategy) {
        var mine = participations.mine(strategy);
        if (!answers(mine)) throw new OnlyContacts();
        return shown(strategy, threads.waiting(strategy), mine.person());
    }

    /** How many wait for the person who asks or for nobody who can answer; 0 for who does not answer questions. One query. */
    @Transactional(readOnly = true)
    public long waitingForMe(StrategyId strategy) {
        var mine = participations.mine(strategy);
        return answers(mine) ? threads.waitingFor(strategy, mine.person()) : 0;
    }

    /** The same in every strategy where the person who asks answers questions, also where none wait; one query for all. */
    @Transactional(readOnly = true)
    public Map<StrategyId, Integer> waitingForMeEverywhere() {
        var mine = new HashMap<>(participations.everywhere());
        mine.values().removeIf(one -> !answers(one));
        var waiting = new HashMap<StrategyId, Integer>();
        if (mine.isEmpty()) return waiting;
        mine.keySet().forEach(strategy -> waiting.put(strategy, 0));
        var me = mine.values().iterator().next().person();
        threads.waitingFor(mine.keySet(), me)
                .forEach(one -> waiting.put(one.strategy(), Math.toIntExact(one.questions())));
        return waiting;
    }

    /** Everything that waits in a round, the oldest first; for all who take part. */
    @Transactional(readOnly = true)
    public List<WaitingQuestion> open(RoundId round) {
        var me = rounds.participant(round);
        return shown(me.strategy(), threads.waiting(round), me.person());
    }

    private List<WaitingQuestion> shown(StrategyId strategy, List<Question> questions, PersonId me) {
        if (questions.isEmpty()) return List.of();
        var now = rounds.now();
        var answering = Set.copyOf(contacts.all(strategy));
        var people = cards.people(questions.stream().map(Question::asker).toList(), contacts(questions));
        var organisations = cards.organisations(
                questions.stream().map(Question::organisation).toList());
        return questions.stream()
                .map(one -> new WaitingQuestion(
                        one.thread(),
                        one.comment(),
                        one.round(),
                        one.paragraph(),
                        known(organisations, one.organisation()),
                        known(people, one.asker()),
                        one.text(),
                        one.askedAt(),
                        WorkingDays.between(one.askedAt(), now),
                        Optional.ofNullable(one.contact())
                                .filter(answering::contains)
                                .map(people::get),
                        me.equals(one.contact())))
                .toList();
    }

    private static Collection<PersonId> contacts(List<Question> questions) {
        return questions.stream()
                .map(Question::contact)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean answers(ParticipationCard mine) {
        return mine.role() == Role.CONTACT || mine.role() == Role.KERNTEAM;
    }
}
