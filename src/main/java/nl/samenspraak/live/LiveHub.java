package nl.samenspraak.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import nl.samenspraak.draft.StrategyActivity;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.HouseActivity;
import nl.samenspraak.round.RoundActivity;
import nl.samenspraak.round.RoundId;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open pages, after the commit, that something of theirs changed. A message carries no content: the page asks
 * again as its own viewer, so hiding, roles and language stay right.
 */
@org.springframework.stereotype.Component
public class LiveHub {

    private final Map<Topic, Set<Listening>> listeners = new ConcurrentHashMap<>();
    private final ScheduledExecutorService threads = threads();

    /**
     * While the part is on a page, {@code refresh} runs in its UI after every change in the round. A part that goes on to
     * another round, strategy or kind of change removes what it got here: else it would draw what it showed before.
     */
    public Registration follow(Component part, RoundId round, Command refresh) {
        return new Following(this, part, Topic.of(round), refresh);
    }

    /** The same for every change of the strategy. */
    public Registration follow(Component part, StrategyId strategy, Command refresh) {
        return new Following(this, part, Topic.of(strategy), refresh);
    }

    /** The same for every change of this kind, in whatever strategy. */
    public Registration follow(Component part, Class<? extends HouseActivity> kind, Command refresh) {
        return new Following(this, part, Topic.of(kind), refresh);
    }

    /** How many open parts follow this round. */
    public int audience(RoundId round) {
        return followers(Topic.of(round)).size();
    }

    /** How many open parts follow this strategy. */
    public int audience(StrategyId strategy) {
        return followers(Topic.of(strategy)).size();
    }

    Listening listen(UI ui, Topic topic, Command refresh) {
        var listening = new Listening(ui, refresh, threads);
        listeners.compute(topic, (any, all) -> {
            var set = all == null ? ConcurrentHashMap.<Listening>newKeySet() : all;
            set.add(listening);
            return set;
        });
        return listening;
    }

    void forget(Topic topic, Listening listening) {
        listeners.computeIfPresent(topic, (any, all) -> all.remove(listening) && all.isEmpty() ? null : all);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(RoundActivity event) {
        changed(Topic.of(event.round()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(StrategyActivity event) {
        changed(Topic.of(event.strategy()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(HouseActivity event) {
        changed(Topic.of(event.getClass()));
    }

    void changed(Topic topic) {
        followers(topic).forEach(Listening::changed);
    }

    /** Everybody asks again. */
    void everythingChanged() {
        listeners.values().forEach(all -> all.forEach(Listening::changed));
    }

    private Set<Listening> followers(Topic topic) {
        return listeners.getOrDefault(topic, Set.of());
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** As many as there are cores: what all pages ask at once must leave the database to those who write. */
    private static ScheduledExecutorService threads() {
        return new ScheduledThreadPoolExecutor(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("live-", 0).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }
}
