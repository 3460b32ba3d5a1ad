package nl.samenspraak.preparing.ui;

import java.util.List;
import java.util.function.Function;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.preparing.BlockId;
import nl.samenspraak.preparing.BlockTooLong;
import nl.samenspraak.preparing.ChangedMeanwhile;
import nl.samenspraak.preparing.Corrections;
import nl.samenspraak.preparing.EmptyBlock;
import nl.samenspraak.preparing.ProofBlock;

/**
 * Carries out what is pressed at the desk. What was typed in the open block is taken along first, so that nothing that
 * was typed is lost by pressing something else.
 */
final class Pen {

    private final Corrections corrections;
    private final StrategyId strategy;
    private final ProofDesk desk;

    Pen(Corrections corrections, StrategyId strategy, ProofDesk desk) {
        this.corrections = corrections;
        this.strategy = strategy;
        this.desk = desk;
    }

    void open(BlockId block) {
        if (put()) desk.open(block);
    }

    void close() {
        if (put()) desk.close();
    }

    void changeKind(BlockKind kind, int level) {
        act(
                "changed",
                open -> isAlready(open, kind, level)
                        ? List.of()
                        : corrections.changeKind(strategy, open.id(), kind, level));
    }

    void save() {
        act("saved", open -> List.of());
    }

    /** Where the cursor stands there must be words on both sides. */
    void split(String before, String after) {
        if (before.isBlank() || after.isBlank()) {
            desk.side().refuse("preparing.split.where");
            return;
        }
        attempt(() -> desk.opened().ifPresent(open -> {
            var came = corrections.split(strategy, open.id(), before, after);
            desk.side().taken();
            desk.continueWith(came.getLast());
            desk.say("split");
        }));
    }

    void merge() {
        act(
                "merged",
                open -> desk.next(open.id())
                        .map(next -> corrections.merge(strategy, open.id(), next.id()))
                        .orElse(List.of()));
    }

    /** Not over what was typed: that would be thrown away. */
    void putBack() {
        if (desk.side().typed().isPresent()) desk.side().refuse("preparing.putBack.typed");
        else {
            act("putBack", open -> corrections.putBack(strategy, open.id()));
            // The button that was pressed is there no more.
            desk.side().focus();
        }
    }

    void moveUp() {
        act("movedUp", open -> corrections.moveUp(strategy, open.id()));
    }

    void moveDown() {
        act("movedDown", open -> corrections.moveDown(strategy, open.id()));
    }

    void remove() {
        desk.opened().map(ProofBlock::id).ifPresent(this::remove);
    }

    /** With what was typed in it, so that undoing brings that back too. */
    void remove(BlockId block) {
        var isOpen = desk.opened().map(ProofBlock::id).filter(block::equals).isPresent();
        if (isOpen && desk.side().typed().filter(words -> !words.isBlank()).isPresent()) {
            if (put()) desk.opened().map(ProofBlock::id).ifPresent(this::removeAsItStands);
        } else removeAsItStands(block);
    }

    private void removeAsItStands(BlockId block) {
        attempt(() -> {
            var name = desk.name(block);
            corrections.remove(strategy, block);
            desk.removed(block);
            desk.say("removed", name);
        });
    }

    /** Words that could not be taken along are what is undone. */
    void undo() {
        if (desk.dropsWordsThatCannotStay()) return;
        if (desk.mayUndo() || desk.side().typed().isPresent())
            step(() -> corrections.undo(strategy, desk.revision()), "undone");
    }

    void redo() {
        if (desk.mayRedo()) step(() -> corrections.redo(strategy, desk.revision()), "redone");
    }

    private void step(Runnable step, String said) {
        if (!put()) return;
        attempt(() -> {
            step.run();
            desk.stepped();
            desk.say(said);
        });
    }

    private void act(String said, Function<ProofBlock, List<BlockId>> correction) {
        if (!put()) return;
        attempt(() -> desk.opened().ifPresent(open -> {
            var name = desk.name(open.id());
            var came = correction.apply(open);
            if (!came.isEmpty()) desk.continueWith(came.getFirst());
            desk.say(said, name);
        }));
    }

    /** Puts what was typed into the open block; false if it cannot stand there. */
    boolean put() {
        return attempt(() -> desk.side()
                .typed()
                .ifPresent(words -> desk.opened().ifPresent(open -> {
                    var came = corrections.rewrite(strategy, open.id(), words);
                    desk.side().taken();
                    desk.continueWith(came.getFirst());
                })));
    }

    private boolean attempt(Runnable act) {
        try {
            desk.side().accept();
            act.run();
            return true;
        } catch (ChangedMeanwhile overtaken) {
            desk.refresh();
            desk.tell(overtaken);
        } catch (EmptyBlock | BlockTooLong unfit) {
            desk.side().refuse(unfit);
        }
        return false;
    }

    private static boolean isAlready(ProofBlock open, BlockKind kind, int level) {
        return open.block().kind() == kind && open.block().level() == level;
    }
}
