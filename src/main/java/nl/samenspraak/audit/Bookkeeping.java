package nl.samenspraak.audit;

import nl.samenspraak.people.ActUnderWay;
import nl.samenspraak.people.CurrentPerson;
import nl.samenspraak.people.Refusal;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Stands around every use case, outside its transaction and outside its being done again: only the outermost one counts,
 * and it counts once. What is done is written by {@link WithTheCommit}; here is what was refused, failed or left the house.
 */
@Component
class Bookkeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Bookkeeping.class);

    private final ActUnderWay facts;
    private final CurrentPerson current;
    private final WithTheCommit commit;
    private final Book book;

    Bookkeeping(ActUnderWay facts, CurrentPerson current, WithTheCommit commit, Book book) {
        this.facts = facts;
        this.current = current;
        this.commit = commit;
        this.book = book;
    }

    @Nullable
    Object around(MethodInvocation call) throws Throwable {
        if (facts.isUnderWay()) return call.proceed();
        facts.begin();
        try {
            return keep(call);
        } finally {
            commit.forget();
            facts.end();
        }
    }

    private @Nullable Object keep(MethodInvocation call) throws Throwable {
        var service = AopUtils.getTargetClass(call.getThis() == null ? this : call.getThis());
        var act = new Act(current.maybe(), call.getMethod(), service, call.getArguments());
        commit.expect(act);
        try {
            var answer = call.proceed();
            if (!act.settled) done(act);
            return answer;
        } catch (Throwable trouble) {
            act.settled = true;
            note(act, trouble);
            throw trouble;
        }
    }

    private void done(Act act) {
        if (act.kind == Kind.QUESTION) return;
        var within = TransactionSynchronizationManager.isActualTransactionActive();
        if (act.kind == Kind.ACT && within) commit.writeNow(act);
        else book.writeAlone(act, Outcome.DONE, "");
    }

    private void note(Act act, Throwable trouble) {
        var refusal = refusal(trouble);
        if (refusal.isEmpty() && act.kind == Kind.QUESTION) return;
        try {
            book.writeAlone(act, refusal.isEmpty() ? Outcome.FAILED : Outcome.REFUSED, refusal);
        } catch (RuntimeException unwritten) {
            // What went wrong first is what people must hear of.
            LOG.error("{} of {} is not on record", act.useCase, act.person, unwritten);
        }
    }

    private static String refusal(Throwable trouble) {
        return switch (trouble) {
            case Refusal refused -> refused.getClass().getSimpleName();
            case AuthenticationException stranger -> "NotSignedIn";
            case AccessDeniedException stranger -> "NotSignedIn";
            default -> "";
        };
    }
}
