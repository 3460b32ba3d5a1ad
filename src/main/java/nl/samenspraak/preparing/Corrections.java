package nl.samenspraak.preparing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.samenspraak.draft.Admission;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the kernteam corrects in a text before it is published. Every correction is stored at once and can be undone. A
 * block that somebody else changed in the meantime is not corrected: {@link ChangedMeanwhile}. Each answers with the ids
 * of the blocks that came.
 */
@Service
@SignedIn
@Transactional
public class Corrections {

    private final PreparationRepository preparations;
    private final Steps steps;
    private final Admission admission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Corrections(
            PreparationRepository preparations,
            Steps steps,
            Admission admission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.preparations = preparations;
        this.steps = steps;
        this.admission = admission;
        this.events = events;
        this.clock = clock;
    }

    /** The level is that of a heading, 1–6; other kinds have none. A list becomes one action point for each item. */
    public List<BlockId> changeKind(StrategyId strategy, BlockId block, BlockKind kind, int level) {
        return correct(strategy, proof -> Optional.of(proof.changeKind(block, kind, level)));
    }

    public List<BlockId> rewrite(StrategyId strategy, BlockId block, String markdown) {
        return correct(strategy, proof -> Optional.of(proof.rewrite(block, markdown)));
    }

    /** Makes two blocks of what stands before and after the cursor. */
    public List<BlockId> split(StrategyId strategy, BlockId block, String before, String after) {
        return correct(strategy, proof -> Optional.of(proof.split(block, before, after)));
    }

    /** Makes one block of two that follow each other. */
    public List<BlockId> merge(StrategyId strategy, BlockId first, BlockId second) {
        return correct(strategy, proof -> Optional.of(proof.merge(first, second)));
    }

    /**
     * Puts back what stood in the document where the reading guessed wrong, such as a list of which each item was taken for
     * an action point. Refused once somebody wrote in what was guessed: {@link ChangedMeanwhile}.
     */
    public List<BlockId> putBack(StrategyId strategy, BlockId block) {
        return correctAt(strategy, step -> Optional.of(steps.putBack(strategy, step, block)));
    }

    public List<BlockId> moveUp(StrategyId strategy, BlockId block) {
        return correct(strategy, proof -> proof.moveUp(block));
    }

    public List<BlockId> moveDown(StrategyId strategy, BlockId block) {
        return correct(strategy, proof -> proof.moveDown(block));
    }

    public void remove(StrategyId strategy, BlockId block) {
        correct(strategy, proof -> Optional.of(proof.remove(block)));
    }

    /** Goes back one step of what was seen; at the first step nothing happens. */
    public void undo(StrategyId strategy, int revision) {
        step(strategy, revision, (preparation, by) -> preparation.undo(by, clock.instant()));
    }

    public void redo(StrategyId strategy, int revision) {
        step(strategy, revision, (preparation, by) -> preparation.redo(by, clock.instant()));
    }

    private List<BlockId> correct(StrategyId strategy, Function<Proof, Optional<Correction>> act) {
        return correctAt(strategy, step -> act.apply(steps.proof(strategy, step)));
    }

    private List<BlockId> correctAt(StrategyId strategy, IntFunction<Optional<Correction>> act) {
        var by = admission.preparer(strategy);
        var preparation = preparations.alone(strategy).orElseThrow(ChangedMeanwhile::new);
        var correction = act.apply(preparation.step());
        if (correction.isEmpty()) return List.of();
        if (preparation.wasUndone()) {
            steps.forgetAfter(strategy, preparation.step());
            preparation = preparations.alone(strategy).orElseThrow(ChangedMeanwhile::new);
        }
        var came = steps.take(strategy, preparation.forward(by, clock.instant()), correction.get());
        events.publishEvent(new PreparationChanged(strategy));
        return came;
    }

    private void step(StrategyId strategy, int revision, BiConsumer<Preparation, PersonId> act) {
        var by = admission.preparer(strategy);
        act.accept(
                preparations.alone(strategy).orElseThrow(ChangedMeanwhile::new).asSeen(revision), by);
        events.publishEvent(new PreparationChanged(strategy));
    }
}
