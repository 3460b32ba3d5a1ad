package nl.samenspraak.preparing;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.samenspraak.draft.Block;

/**
 * Which guesses of the reading still stand in a text as they were made, and what stood there in the document. One that
 * somebody wrote in, split, joined or removed from can't be put back: what they wrote would be lost.
 */
final class Guesses {

    private final List<PreparedBlock> standing;
    private final Map<Integer, List<PreparedBlock>> stands;
    private final Map<Integer, List<PreparedBlock>> made;
    private final Map<Integer, List<PreparedBlock>> asRead;

    private Guesses(List<PreparedBlock> standing, List<PreparedBlock> guessed) {
        this.standing = standing;
        stands = byGuess(standing);
        made = byGuess(guessed.stream().filter(block -> !block.isAsRead()).toList());
        asRead = byGuess(guessed.stream().filter(PreparedBlock::isAsRead).toList());
    }

    /** {@code guessed} is asked only if something that stands rests on a guess. */
    static Guesses among(List<PreparedBlock> standing, Supplier<List<PreparedBlock>> guessed) {
        var any = standing.stream().anyMatch(block -> block.guess() != null);
        return new Guesses(standing, any ? guessed.get() : List.of());
    }

    boolean mayBePutBack(PreparedBlock block) {
        var guess = block.guess();
        return guess != null
                && texts(stands, guess).equals(texts(made, guess))
                && !blocks(stands, guess).equals(blocks(asRead, guess));
    }

    Correction putBack(BlockId id) {
        var block = standing.stream()
                .filter(one -> one.id().equals(id))
                .filter(this::mayBePutBack)
                .findFirst()
                .orElseThrow(ChangedMeanwhile::new);
        var guess = Objects.requireNonNull(block.guess());
        var gone = of(stands, guess).map(PreparedBlock::id).toList();
        var before = standing.stream()
                .takeWhile(one -> !gone.contains(one.id()))
                .map(PreparedBlock::id)
                .reduce((one, other) -> other);
        return new Correction(gone, before, blocks(asRead, guess));
    }

    private static Map<Integer, List<PreparedBlock>> byGuess(List<PreparedBlock> blocks) {
        return blocks.stream()
                .filter(block -> block.guess() != null)
                .collect(groupingBy(block -> Objects.requireNonNull(block.guess())));
    }

    private static List<Block> blocks(Map<Integer, List<PreparedBlock>> blocks, Integer guess) {
        return of(blocks, guess).map(PreparedBlock::block).toList();
    }

    private static Stream<PreparedBlock> of(Map<Integer, List<PreparedBlock>> blocks, Integer guess) {
        return Optional.ofNullable(blocks.get(guess)).stream().flatMap(List::stream);
    }

    /** Whatever order they were moved to. */
    private static List<String> texts(Map<Integer, List<PreparedBlock>> blocks, Integer guess) {
        return of(blocks, guess).map(one -> one.block().markdown()).sorted().toList();
    }
}
