package nl.samenspraak.people;

import java.lang.reflect.Method;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Makes {@link AgainIfOvertaken} work: each time is a transaction of its own. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods(order = Retries.ORDER)
class Retries {

    /** Leaves room for what sees an act once, however often it is done again: limits, and the account. */
    static final int ORDER = Ordered.LOWEST_PRECEDENCE - 10;

    /**
     * Within somebody else's transaction nothing can be done again: PostgreSQL takes no more statements in it. Whoever began
     * it does all of it again.
     */
    static class Outermost implements MethodRetryPredicate {

        @Override
        public boolean shouldRetry(Method method, Throwable trouble) {
            return !TransactionSynchronizationManager.isActualTransactionActive();
        }
    }
}
