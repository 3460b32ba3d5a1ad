package nl.samenspraak.inviting;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The page behind the link on the console of a first start. */
@SpringTest
class FirstMemberViewTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    FoundingLinkRepository links;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    private PersonId first;

    @BeforeEach
    void nobody_may_start_a_strategy() {
        scene.set();
        first = scene.person("De eerste");
        jdbc.update("update person set founder_since = null");
        jdbc.update("delete from founding_link");
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void who_opens_the_link_and_says_yes_may_start_a_strategy_and_goes_on_to_do_so() {
        open(link(clock.instant()), Karibu.DUTCH);
        assertThat(Karibu.text()).contains("U bent de eerste", "U bent aangemeld als De eerste");
        assertThat(as(first, people::mayFoundStrategies)).isFalse();

        _click(_get(NativeButton.class, spec -> spec.withText("Ja, ik begin")));

        assertThat(as(first, people::mayFoundStrategies)).isTrue();
        assertThat(_get(H1.class).getText()).isEqualTo("Nieuwe strategie");
    }

    @Test
    void in_english_too() {
        open(link(clock.instant()), Karibu.ENGLISH);

        assertThat(Karibu.text()).contains("You are the first", "Yes, I begin").doesNotContain("{");
    }

    @Test
    void a_link_that_was_used_or_is_too_old_says_so_and_offers_nothing() {
        var used = link(clock.instant());
        open(used, Karibu.DUTCH);
        _click(_get(NativeButton.class, spec -> spec.withText("Ja, ik begin")));
        Karibu.close();
        open(used, Karibu.DUTCH);
        assertThat(Karibu.text())
                .contains(
                        "Deze link werkt niet meer",
                        "Start Samenspraak opnieuw; op de console staat dan een nieuwe link")
                .doesNotContain("kernteam");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Ja, ik begin")))
                .isEmpty();
        Karibu.close();

        nobody_may_start_a_strategy();
        open(link(clock.instant().minus(Duration.ofDays(2))), Karibu.DUTCH);
        assertThat(Karibu.text())
                .contains(
                        "Deze link is verlopen", "Start Samenspraak opnieuw; op de console staat dan een nieuwe link.")
                .doesNotContain("kernteam");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Ja, ik begin")))
                .isEmpty();
    }

    @Test
    void the_older_of_two_links_says_where_a_newer_one_is_in_english_too() {
        var older = link(clock.instant().minusSeconds(60));
        link(clock.instant());

        open(older, Karibu.ENGLISH);

        assertThat(Karibu.text())
                .contains("Start Samenspraak again; the console then shows a new link")
                .doesNotContain("core team");
    }

    private OneTimeSecret link(Instant made) {
        var secret = OneTimeSecret.create();
        links.save(new FoundingLink(secret, made));
        return secret;
    }

    private void open(OneTimeSecret secret, Locale language) {
        Karibu.open(application, first, language, "begin/" + secret.text());
    }
}
