package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.round.RoundCard;

/** One part that wants to know what waits. For who answers nowhere it follows nothing. */
public final class Watching {

    private final QuestionWatch desk;
    private final Component part;
    private final Consumer<Map<StrategyId, Integer>> show;
    private Set<StrategyId> strategies = Set.of();
    private List<Registration> followed = List.of();

    Watching(QuestionWatch desk, Component part, Consumer<Map<StrategyId, Integer>> show) {
        this.desk = desk;
        this.part = part;
        this.show = show;
    }

    /** Asks what waits now; somebody may have begun to answer elsewhere since. */
    public void look() {
        var waiting = desk.questions.waitingForMeEverywhere();
        if (!waiting.keySet().equals(strategies)) follow(waiting.keySet());
        show.accept(waiting);
    }

    /** A round may have been opened, or they answer there no longer. */
    private void anew() {
        follow(Set.of());
        look();
    }

    private void follow(Set<StrategyId> now) {
        followed.forEach(Registration::remove);
        strategies = Set.copyOf(now);
        followed = strategies.stream().flatMap(this::follow).toList();
    }

    private Stream<Registration> follow(StrategyId strategy) {
        var round = desk.rounds.current(strategy).map(RoundCard::id);
        return Stream.concat(
                Stream.of(desk.live.follow(part, strategy, this::anew)),
                round.map(id -> desk.live.follow(part, id, this::look)).stream());
    }
}
