package nl.samenspraak.audit;

import nl.samenspraak.people.SignedIn;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.autoproxy.AbstractBeanFactoryAwareAdvisingPostProcessor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the bookkeeping around all that guards a use case, and a witness of what it answers right beside it. */
@Configuration(proxyBeanMethods = false)
class AroundUseCases {

    @Bean
    static Watch auditOutermost(ObjectProvider<Bookkeeping> bookkeeping) {
        return new Watch(call -> bookkeeping.getObject().around(call), true);
    }

    @Bean
    static Watch auditInnermost(ObjectProvider<WithTheCommit> commit) {
        return new Watch(
                call -> {
                    var answer = call.proceed();
                    commit.getObject().made(answer);
                    return answer;
                },
                false);
    }

    static class Watch extends AbstractBeanFactoryAwareAdvisingPostProcessor {

        Watch(MethodInterceptor watching, boolean outermost) {
            this.advisor = new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(SignedIn.class, true), watching);
            setBeforeExistingAdvisors(outermost);
            setOrder(Ordered.LOWEST_PRECEDENCE);
        }
    }
}
