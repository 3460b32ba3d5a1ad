package nl.samenspraak.audit;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.event.AuthenticationFailureServiceExceptionEvent;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Makes Spring Security tell of every refused sign-in, also those of OpenID Connect, and of every session that ended. */
@Configuration(proxyBeanMethods = false)
class DoorBells {

    @Bean
    AuthenticationEventPublisher everyFailure(ApplicationEventPublisher events) {
        var publisher = new DefaultAuthenticationEventPublisher(events);
        publisher.setDefaultAuthenticationFailureEvent(AuthenticationFailureServiceExceptionEvent.class);
        return publisher;
    }

    @Bean
    HttpSessionEventPublisher endedSessions() {
        return new HttpSessionEventPublisher();
    }
}
