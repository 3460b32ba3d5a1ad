package nl.samenspraak.live;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
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
            awaitRefreshes(1, () -> {});
        } finally {
            session.lock();
        }

        assertThat(refreshed).hasValue(1);
        assertThat(inside).hasValue(0);
    }

    @Test
    void many_changes_become_few_refreshes_and_the_last_one_is_not_lost() {
        change();
        Karibu.roundtrip();
        for (var i = 0; i < 100; i++) change();

        awaitRefreshes(2);

        assertThat(refreshed).hasValue(2);
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

    private void awaitRefreshes(int wanted) {
        awaitRefreshes(wanted, Karibu::roundtrip);
    }

    private void awaitRefreshes(int wanted, Runnable meanwhile) {
        var deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (refreshed.get() < wanted && System.nanoTime() < deadline) {
            java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
            meanwhile.run();
        }
    }
}
