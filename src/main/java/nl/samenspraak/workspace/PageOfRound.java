package nl.samenspraak.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.round.RoundCard;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import org.jspecify.annotations.Nullable;

/**
 * Fills a page with what it shows about the current round, and anew as soon as another one opens; before the first it says
 * that there is none. What changes within the round, the parts show themselves.
 */
class PageOfRound {

    private final Div page;
    private final Rounds rounds;
    private final LiveHub live;
    private final Consumer<StrategyCard> requirement;
    private final BiFunction<StrategyCard, RoundCard, List<Component>> parts;
    private Registration following = () -> {};
    private @Nullable RoundId shown;

    /** {@code requirement} refuses who may not see the page, also when their role changes while they look. */
    PageOfRound(
            Div page,
            Rounds rounds,
            LiveHub live,
            Consumer<StrategyCard> requirement,
            BiFunction<StrategyCard, RoundCard, List<Component>> parts) {
        this.page = page;
        this.rounds = rounds;
        this.live = live;
        this.requirement = requirement;
        this.parts = parts;
    }

    void show(StrategyCard strategy) {
        requirement.accept(strategy);
        following.remove();
        following = live.follow(page, strategy.id(), () -> showNewRound(strategy));
        fill(strategy, rounds.current(strategy.id()));
    }

    private void showNewRound(StrategyCard strategy) {
        requirement.accept(strategy);
        var now = rounds.current(strategy.id());
        if (!now.map(RoundCard::id).equals(Optional.ofNullable(shown))) fill(strategy, now);
    }

    private void fill(StrategyCard strategy, Optional<RoundCard> now) {
        page.removeAll();
        shown = now.map(RoundCard::id).orElse(null);
        page.add(now.map(round -> parts.apply(strategy, round)).orElseGet(() -> List.of(new NoRound(strategy))));
    }
}
