package nl.samenspraak.live;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.round.RoundChanged;
import nl.samenspraak.round.Rounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringTest
class LiveHubTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    LiveHub hub;

    @Autowired
    Rounds rounds;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private final AtomicInteger refreshed = new AtomicInteger();
    private final Div part = new Div();

    @BeforeEach
    void openAPage() {
        scene.set();
        Karibu.open(application, scene.eindhoven, Karibu.DUTCH, "s/" + scene.strategy.slug() + "/lezen");
        hub.follow(part, scene.round, refreshed::incrementAndGet);
        UI.getCurrent().add(part);
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void a_change_reaches_the_open_page_after_the_commit() {
        transaction.executeWithoutResult(status -> {
            change();
            Karibu.roundtrip();
            assertThat(refreshed).hasValue(0);
        });

        Karibu.roundtrip();

        assertThat(refreshed).hasValue(1);
    }

    @Test
    void what_is_rolled_back_reaches_nobody() {
        transaction.executeWithoutResult(status -> {
            change();
            status.setRollbackOnly();
        });

        Karibu.roundtrip();

        assertThat(refreshed).hasValue(0);
    }

    /** A page whose session is free used to ask again within the commit of whoever made the change. */
    @Test
    void a_page_of_somebody_else_does_not_ask_within_the_transaction_of_the_change() {
        var inside = new AtomicInteger();
        var session = VaadinSession.getCurrent();
        // The mock's session knows its viewer on this thread only; so no part that asks as somebody.
        UI.getCurrent().getElement().removeAllChildren();
        UI.getCurrent().add(part);
        hub.follow(part, scene.round, () -> {
            if (TransactionSynchronizationManager.isActualTransactionActive()) inside.incrementAndGet();
        });
        session.unlock();
        try {
            transaction.executeWithoutResult(status -> change());
            await().pollInSameThread().until(() -> refreshed.get() == 1);
        } finally {
            session.lock();
        }

        assertThat(refreshed).hasValue(1);
        assertThat(inside).hasValue(0);
    }

    @Test
    void many_changes_become_few_refreshes_and_the_last_one_is_not_lost() {
        var made = new AtomicInteger();
        var seen = new CopyOnWriteArrayList<Integer>();
        hub.follow(part, scene.round, () -> seen.add(made.get()));
        changeAs(made, 1);
        Karibu.roundtrip();
        for (var number = 2; number <= 101; number++) changeAs(made, number);

        await().pollInSameThread().until(() -> {
            Karibu.roundtrip();
            return seen.size() > 1;
        });
        await().pollInSameThread()
                .during(Duration.ofMillis(3 * Listening.PAUSE_MS))
                .until(() -> {
                    Karibu.roundtrip();
                    return seen.equals(List.of(1, 101));
                });
    }

    @Test
    void a_part_that_goes_on_to_something_else_hears_no_more_also_not_what_was_on_its_way() {
        var other = new AtomicInteger();
        var following = hub.follow(part, scene.round, other::incrementAndGet);
        change();

        following.remove();
        Karibu.roundtrip();
        part.removeFromParent();
        UI.getCurrent().add(part);
        change();
        await().pollInSameThread().until(() -> {
            Karibu.roundtrip();
            return refreshed.get() == 2;
        });

        assertThat(other).hasValue(0);
    }

    @Test
    void a_closed_page_is_forgotten() {
        assertThat(hub.audience(scene.round)).isGreaterThanOrEqualTo(1);
        var before = hub.audience(scene.round);

        part.removeFromParent();

        assertThat(hub.audience(scene.round)).isEqualTo(before - 1);
        change();
        Karibu.roundtrip();
        assertThat(refreshed).hasValue(0);
    }

    @Test
    void closing_a_round_is_a_change_that_everybody_sees() {
        as(scene.joyce, () -> rounds.close(scene.round));

        Karibu.roundtrip();

        assertThat(refreshed).hasValue(1);
    }

    private void change() {
        events.publishEvent(new RoundChanged(scene.strategy.id(), scene.round));
    }

    private void changeAs(AtomicInteger made, int number) {
        made.set(number);
        change();
    }
}
