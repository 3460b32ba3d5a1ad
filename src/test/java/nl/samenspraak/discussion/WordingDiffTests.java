package nl.samenspraak.discussion;

import static nl.samenspraak.discussion.WordingDiff.Kind.DELETED;
import static nl.samenspraak.discussion.WordingDiff.Kind.INSERTED;
import static nl.samenspraak.discussion.WordingDiff.Kind.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.discussion.WordingDiff.Kind;
import nl.samenspraak.discussion.WordingDiff.Piece;
import org.junit.jupiter.api.Test;

class WordingDiffTests {

    @Test
    void words_are_inserted_and_deleted() {
        assertThat(WordingDiff.between("een stad binnen een jaar kan", "een stad na een jaar kan leren")
                        .pieces())
                .containsExactly(
                        new Piece(SAME, "een stad "),
                        new Piece(DELETED, "binnen "),
                        new Piece(INSERTED, "na "),
                        new Piece(SAME, "een jaar "),
                        new Piece(DELETED, "kan"),
                        new Piece(INSERTED, "kan leren"));
    }

    @Test
    void both_texts_can_be_read_from_it() {
        var random = new Random(7);
        for (var i = 0; i < 300; i++) {
            var before = text(random);
            var after = text(random);
            var diff = WordingDiff.between(before, after);

            assertThat(without(diff, INSERTED)).isEqualTo(before);
            assertThat(without(diff, DELETED)).isEqualTo(after);
        }
    }

    @Test
    void two_long_texts_that_share_nothing_are_done_in_time() {
        var before = IntStream.range(0, 6_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        var after = IntStream.range(0, 6_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
        var from = System.nanoTime();

        WordingDiff.between(before, after);

        var took = Duration.ofNanos(System.nanoTime() - from);
        System.out.println("diff of two texts of 6,000 words that share nothing: " + took.toMillis() + " ms");
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> "woord" + random.nextInt(4) + (random.nextInt(5) == 0 ? "\n\n" : " "))
                .collect(Collectors.joining());
    }

    private static String without(WordingDiff diff, Kind kind) {
        return diff.pieces().stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
