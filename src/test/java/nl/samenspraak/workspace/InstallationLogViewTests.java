package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.audit.InstallationLog;
import nl.samenspraak.audit.Sought;
import nl.samenspraak.parts.Pick;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.TurnedAway;
import nl.samenspraak.round.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What belongs to no strategy is seen by who may start strategies, and what belongs to one is not. */
@SpringTest
class InstallationLogViewTests {

    @Autowired
    WebApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    InstallationLog log;

    @Autowired
    ApplicationEventPublisher events;

    /** Of this test alone: others leave their own in the same account. */
    private final String provider = "p" + UUID.randomUUID();

    @BeforeEach
    void somebody_unknown_knocked() {
        scene.set();
        events.publishEvent(new TurnedAway(Optional.empty(), provider, "TENANT"));
    }

    @AfterEach
    void close() {
        Karibu.close();
        Scene.signOut();
    }

    @Test
    void who_did_not_get_in_and_why_is_there() {
        Karibu.open(application, scene.joyce, Karibu.DUTCH, "logboek?wat=Doors.signIn&uitkomst=geweigerd");

        assertThat(Karibu.text())
                .contains("Logboek van de installatie", "geweigerd (TENANT)", "provider=" + provider)
                .doesNotContain(scene.round.toString());
        assertThat(_get(Anchor.class, spec -> spec.withText("Neem mee als CSV")).getHref())
                .isEqualTo("logboek.csv?wat=Doors.signIn&uitkomst=geweigerd");
    }

    @Test
    void what_was_done_in_a_strategy_is_not() {
        assertThat(as(scene.joyce, () -> log.entries(Sought.ALL, 1_000)))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.strategy()).isEmpty());
    }

    @Test
    void the_file_has_the_same_and_taking_it_is_on_record() throws Exception {
        var file = ask(scene.joyce);

        assertThat(file.getHeader("Content-Disposition")).contains("logboek.csv");
        assertThat(file.getContentAsString(StandardCharsets.UTF_8)).contains("provider=" + provider);
        assertThat(as(scene.joyce, () -> log.entries(Sought.ALL, 1)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.useCase()).isEqualTo("InstallationLog.export");
                    assertThat(entry.person()).contains(scene.joyce);
                });
    }

    @Test
    void in_english_too() {
        Karibu.open(application, scene.joyce, Karibu.ENGLISH, "logboek");

        assertThat(Karibu.text()).contains("Log of the installation", "Take along as CSV");
    }

    @Test
    void a_kernteam_alone_does_not_come_here() throws Exception {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        Karibu.open(application, scene.wim, Karibu.DUTCH, "logboek");

        assertThat(_find(Pick.class)).isEmpty();
        assertThat(Karibu.text()).doesNotContain(provider);
        assertThat(ask(scene.wim).getStatus()).isEqualTo(404);
    }

    @Test
    void the_organisations_page_leads_there_for_who_may() {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        Karibu.open(application, scene.joyce, Karibu.DUTCH, "organisaties");
        assertThat(_get(Anchor.class, spec -> spec.withText("Bekijk het logboek van de installatie"))
                        .getHref())
                .isEqualTo("logboek");

        Karibu.open(application, scene.wim, Karibu.DUTCH, "organisaties");

        assertThat(Karibu.text()).doesNotContain("logboek van de installatie");
    }

    private MockHttpServletResponse ask(PersonId who) throws Exception {
        return MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build()
                .perform(get("/logboek.csv")
                        .with(SecurityMockMvcRequestPostProcessors.authentication(Scene.account(who))))
                .andReturn()
                .getResponse();
    }
}
