package nl.samenspraak.limits;

import nl.samenspraak.people.Limited;
import org.springframework.aop.framework.autoproxy.AbstractBeanFactoryAwareAdvisingPostProcessor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the watchman before all that is limited: outside what is done again, within what is put on record. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class AroundLimited {

    @Bean
    static Post limitedUseCases(ObjectProvider<Watchman> watchman) {
        return new Post(watchman);
    }

    static class Post extends AbstractBeanFactoryAwareAdvisingPostProcessor {

        Post(ObjectProvider<Watchman> watchman) {
            this.advisor = new DefaultPointcutAdvisor(
                    AnnotationMatchingPointcut.forMethodAnnotation(Limited.class),
                    (org.aopalliance.intercept.MethodInterceptor)
                            call -> watchman.getObject().around(call));
            setBeforeExistingAdvisors(true);
            setOrder(Ordered.LOWEST_PRECEDENCE - 5);
        }
    }
}
