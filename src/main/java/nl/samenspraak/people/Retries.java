package nl.samenspraak.people;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Makes {@link AgainIfOvertaken} work: each time is a transaction of its own. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class Retries {}
