package nl.samenspraak.people;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Makes {@link AgainIfOvertaken} work: each time is a transaction of its own. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods(order = Retries.ORDER)
class Retries {

    /** Leaves room for what sees an act once, however often it is done again: limits, and the account. */
    static final int ORDER = Ordered.LOWEST_PRECEDENCE - 10;
}
