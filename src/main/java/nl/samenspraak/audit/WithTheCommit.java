package nl.samenspraak.audit;

import nl.samenspraak.people.ActUnderWay;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes what is done in the last moment of the transaction in which it is done. */
@Component
class WithTheCommit implements TransactionExecutionListener {

    private final ThreadLocal<Act> expected = new ThreadLocal<>();

    /** Asked late: transactions are there before the book, which needs them. */
    private final ObjectProvider<Book> book;

    private final ActUnderWay facts;

    WithTheCommit(ObjectProvider<Book> book, ActUnderWay facts) {
        this.book = book;
        this.facts = facts;
    }

    void expect(Act act) {
        expected.set(act);
    }

    void made(@Nullable Object answer) {
        var act = expected.get();
        if (act != null) act.subjects.made(answer);
    }

    /** In a transaction that somebody began around the use case, and that may hold several. */
    void writeNow(Act act) {
        var entrance = new Entrance(act);
        entrance.beforeCommit(false);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                entrance.afterCommit();
            }
        });
    }

    void forget() {
        expected.remove();
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable trouble) {
        var act = expected.get();
        if (act == null || trouble != null || act.kind != Kind.ACT || transaction.isReadOnly()) return;
        act.subjects.forgetMade();
        // What was refused is written in a transaction of its own, and was about what it was about.
        if (!act.settled) facts.forgetAbout();
        TransactionSynchronizationManager.registerSynchronization(new Entrance(act));
    }

    private class Entrance implements TransactionSynchronization {

        private final Act act;
        private @Nullable EntryCard written;

        Entrance(Act act) {
            this.act = act;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!act.settled && !readOnly) written = book.getObject().write(act);
        }

        @Override
        public void afterCommit() {
            if (written == null) return;
            act.settled = true;
            book.getObject().tell(written);
        }
    }
}
