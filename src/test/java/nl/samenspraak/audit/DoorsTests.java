package nl.samenspraak.audit;

import static nl.samenspraak.Scene.account;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import java.util.List;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.web.context.WebApplicationContext;

@SpringTest
class DoorsTests {

    @Autowired
    Scene scene;

    @Autowired
    Logbook logbook;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    AuthenticationEventPublisher authentications;

    @Autowired
    HttpSessionEventPublisher sessions;

    @Autowired
    WebApplicationContext application;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void leave() {
        Scene.signOut();
    }

    @Test
    void coming_in_and_leaving_are_on_record_where_one_takes_part() {
        events.publishEvent(new AuthenticationSuccessEvent(account(scene.wim)));
        events.publishEvent(new LogoutSuccessEvent(account(scene.wim)));

        assertThat(of(scene.wim)).containsExactly(Doors.SIGN_OUT, Doors.SIGN_IN);
    }

    @Test
    void who_takes_no_part_is_not_seen_coming_in() {
        events.publishEvent(new AuthenticationSuccessEvent(account(scene.stranger)));

        assertThat(of(scene.stranger)).isEmpty();
    }

    @Test
    void a_session_that_ends_is_on_record_for_whose_it_was() {
        var servlets = new MockServletContext();
        servlets.setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, application);
        var session = new MockHttpSession(servlets, "een-sessie");
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(account(scene.wim));
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);

        sessions.sessionDestroyed(new HttpSessionEvent(session));

        assertThat(of(scene.wim)).containsExactly(Doors.SESSION_ENDED);
    }

    @Test
    void a_refused_sign_in_is_on_record_by_the_name_of_the_trouble_and_nothing_the_provider_said() {
        authentications.publishAuthenticationFailure(
                new OAuth2AuthenticationException(new OAuth2Error("zqxjk", "zqxjk", "zqxjk")),
                new TestingAuthenticationToken("zqxjk", "zqxjk"));

        var refusals = database.sql(
                        "select refusal from audit_entry where use_case = 'Doors.signIn' and outcome = 'REFUSED'")
                .query(String.class)
                .list();
        assertThat(refusals).contains("OAuth2AuthenticationException").noneMatch(one -> one.contains("zqxjk"));
    }

    private List<String> of(PersonId person) {
        return as(scene.joyce, () -> logbook.entries(scene.strategy.id(), Sought.ALL, 1_000)).stream()
                .filter(one -> one.person().filter(person::equals).isPresent())
                .map(EntryCard::useCase)
                .toList();
    }
}
