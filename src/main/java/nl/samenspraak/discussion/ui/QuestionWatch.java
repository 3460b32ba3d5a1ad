package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.function.Consumer;
import nl.samenspraak.discussion.Questions;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.round.Rounds;

/** Keeps parts of pages told how many questions wait for who looks, in every strategy where they answer. */
@org.springframework.stereotype.Component
public class QuestionWatch {

    final Questions questions;
    final Rounds rounds;
    final LiveHub live;

    QuestionWatch(Questions questions, Rounds rounds, LiveHub live) {
        this.questions = questions;
        this.rounds = rounds;
        this.live = live;
    }

    /** {@code show} is told as soon as the part looks, and then at every change while it is on a page. */
    public Watching by(Component part, Consumer<Map<StrategyId, Integer>> show) {
        return new Watching(this, part, show);
    }
}
