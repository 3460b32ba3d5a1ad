package nl.samenspraak.preparing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.importing.Guess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The text at every step. A block is stored once, with the steps during which it stands; a correction stores only what
 * it brings, so undoing is looking at the step before.
 */
@Component
class Steps {

    /** Room between two places for thirty halvings, after which all places are dealt out again. */
    private static final long GAP = 1L << 30;

    private final PreparedBlockRepository blocks;

    Steps(PreparedBlockRepository blocks) {
        this.blocks = blocks;
    }

    void begin(StrategyId strategy, List<Block> text, List<Guess> guesses) {
        var rests = new Integer[text.size()];
        for (var i = 0; i < guesses.size(); i++) {
            var guess = guesses.get(i);
            Arrays.fill(rests, guess.first(), guess.first() + guess.count(), i);
            for (var j = 0; j < guess.asRead().size(); j++)
                blocks.save(PreparedBlock.asRead(
                        strategy, (guess.first() + 1) * GAP + j, guess.asRead().get(j), i));
        }
        blocks.saveAll(IntStream.range(0, text.size())
                .mapToObj(i -> new PreparedBlock(strategy, (i + 1) * GAP, text.get(i), rests[i], 0))
                .toList());
    }

    Proof proof(StrategyId strategy, int step) {
        var standing = blocks.at(strategy, step);
        var guesses = Guesses.among(standing, () -> blocks.guessed(strategy));
        return new Proof(standing.stream()
                .map(block -> block.card(guesses.mayBePutBack(block)))
                .toList());
    }

    /** Puts back what stood in the document where the guess was made on which this block rests. */
    Correction putBack(StrategyId strategy, int step, BlockId id) {
        return Guesses.among(blocks.at(strategy, step), () -> blocks.guessed(strategy))
                .putBack(id);
    }

    /** Forgets what was undone: another step was taken from here. */
    void forgetAfter(StrategyId strategy, int step) {
        blocks.dropLaterThan(strategy, step);
        blocks.keepGoneLaterThan(strategy, step);
    }

    /** Takes a correction of the text of the step before; gives the ids of what it brought. */
    List<BlockId> take(StrategyId strategy, int step, Correction correction) {
        var standing = blocks.at(strategy, step - 1);
        standing.stream()
                .filter(block -> correction.gone().contains(block.id()))
                .forEach(block -> block.goAt(step));
        var staying = standing.stream()
                .filter(block -> !correction.gone().contains(block.id()))
                .toList();
        var places = places(strategy, staying, correction);
        var guess = guess(standing, correction);
        return IntStream.range(0, places.size())
                .mapToObj(i -> new PreparedBlock(
                        strategy, places.get(i), correction.instead().get(i), guess, step))
                .map(blocks::save)
                .map(PreparedBlock::id)
                .toList();
    }

    void forget(StrategyId strategy) {
        blocks.dropAll(strategy);
    }

    /** A block that only moved, or became of another kind, rests on what it rested on. */
    private static @Nullable Integer guess(List<PreparedBlock> standing, Correction correction) {
        if (correction.gone().size() != 1 || correction.instead().size() != 1) return null;
        return standing.get(indexOf(standing, correction.gone().getFirst())).guess();
    }

    private List<Long> places(StrategyId strategy, List<PreparedBlock> staying, Correction correction) {
        var count = correction.instead().size();
        var next = correction.after().map(after -> indexOf(staying, after) + 1).orElse(0);
        var low = next == 0 ? 0 : staying.get(next - 1).place();
        var high = next == staying.size()
                ? low + GAP * (count + 1)
                : staying.get(next).place();
        var room = (high - low) / (count + 1);
        if (room == 0) {
            dealOutAgain(strategy);
            return places(strategy, staying, correction);
        }
        return IntStream.rangeClosed(1, count).mapToObj(i -> low + i * room).toList();
    }

    private void dealOutAgain(StrategyId strategy) {
        var place = 0L;
        for (var block : blocks.findByStrategyOrderByPlace(strategy)) block.standAt(place += GAP);
    }

    private static int indexOf(List<PreparedBlock> blocks, BlockId id) {
        for (var i = 0; i < blocks.size(); i++) if (blocks.get(i).id().equals(id)) return i;
        throw new ChangedMeanwhile();
    }
}
