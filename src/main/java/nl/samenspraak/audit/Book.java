package nl.samenspraak.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenspraak.belonging.RuleApplied;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.ActUnderWay;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Whence;
import nl.samenspraak.round.RoundId;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the account: into the table, and when it stands there, as a line in the log. */
@Component
class Book {

    private final EntityManager entries;
    private final TransactionTemplate alone;
    private final ActUnderWay facts;
    private final Clock clock;
    private final LogLine line;

    Book(EntityManager entries, PlatformTransactionManager transactions, ActUnderWay facts, Clock clock, LogLine line) {
        this.entries = entries;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.facts = facts;
        this.clock = clock;
        this.line = line;
    }

    /** In the transaction under way: the act and its entry are there together, or neither is. */
    EntryCard write(Act act) {
        var card = card(act, strategy(act), Outcome.DONE, "");
        entries.persist(new Entry(card));
        return card;
    }

    /** In the transaction of the sign-in under way. */
    EntryCard write(String what, RuleApplied applied) {
        var card = new EntryCard(
                UUID.randomUUID(),
                clock.instant(),
                Optional.of(applied.person()),
                Optional.of(applied.organisation()),
                Optional.of(applied.strategy()),
                Optional.empty(),
                what,
                "RuleId=" + applied.rule() + " RuleVersionId=" + applied.version() + " PersonId=" + applied.by(),
                Outcome.DONE,
                "",
                Whence.address().orElse(""),
                "");
        entries.persist(new Entry(card));
        return card;
    }

    /** In a transaction of its own, also when that of the act is lost. */
    void writeAlone(Act act, Outcome outcome, String refusal) {
        writeAlone(() -> card(act, strategy(act).or(() -> round(act).flatMap(this::strategyOf)), outcome, refusal));
    }

    /** What happened at the door, in the transaction under way: both are there, or neither. */
    void writeWithin(String what, PersonId person, String subjects, String session) {
        var card = atTheDoor(what, Optional.of(person), subjects, Outcome.DONE, "", session);
        entries.persist(new Entry(card));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(card);
            }
        });
    }

    /** Who was not let in. */
    void writeRefusal(String what, Optional<PersonId> person, String subjects, String reason) {
        var session = Whence.session().map(Book::mark).orElse("");
        writeAlone(() -> atTheDoor(what, person, subjects, Outcome.REFUSED, reason, session));
    }

    void tell(EntryCard card) {
        line.write(card);
    }

    private void writeAlone(Supplier<EntryCard> made) {
        tell(Objects.requireNonNull(alone.execute(status -> {
            var card = made.get();
            entries.persist(new Entry(card));
            return card;
        })));
    }

    private EntryCard atTheDoor(
            String what, Optional<PersonId> person, String subjects, Outcome outcome, String refusal, String session) {
        return new EntryCard(
                UUID.randomUUID(),
                clock.instant(),
                person,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                what,
                subjects,
                outcome,
                refusal,
                Whence.address().orElse(""),
                session);
    }

    private Optional<StrategyId> strategy(Act act) {
        return facts.noted(StrategyId.class).or(() -> act.argument(StrategyId.class));
    }

    private Optional<RoundId> round(Act act) {
        return facts.noted(RoundId.class).or(() -> act.argument(RoundId.class));
    }

    /** Who did something too often was refused before anybody looked where it was. */
    private Optional<StrategyId> strategyOf(RoundId round) {
        return entries.createQuery("select r.strategy from Round r where r.id = :round", StrategyId.class)
                .setParameter("round", round)
                .getResultStream()
                .findFirst();
    }

    private EntryCard card(Act act, Optional<StrategyId> strategy, Outcome outcome, String refusal) {
        return new EntryCard(
                UUID.randomUUID(),
                clock.instant(),
                act.person,
                facts.noted(OrganisationId.class),
                strategy,
                round(act),
                act.useCase,
                act.subjects.and(facts.about()),
                outcome,
                refusal,
                Whence.address().orElse(""),
                Whence.session().map(Book::mark).orElse(""));
    }

    /** Tells sessions apart without giving one away: its id is not guessable, and 64 bits of a hash lead to none. */
    private static String mark(String session) {
        return HexFormat.of().formatHex(DigestUtils.sha256(session), 0, 8);
    }
}
