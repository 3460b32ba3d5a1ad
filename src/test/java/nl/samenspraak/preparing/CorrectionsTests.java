package nl.samenspraak.preparing;

import static nl.samenspraak.Scene.as;
import static nl.samenspraak.draft.BlockKind.ACTION_POINT;
import static nl.samenspraak.draft.BlockKind.LIST;
import static nl.samenspraak.draft.BlockKind.PARAGRAPH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.round.OnlyKernteam;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SpringTest
@Import(Desk.class)
class CorrectionsTests {

    @Autowired
    Scene scene;

    @Autowired
    Desk desk;

    @Autowired
    Corrections corrections;

    private StrategyId strategy;

    @BeforeEach
    void setTheDesk() {
        strategy = desk.set(scene.set()).strategy.id();
        Scene.signIn(scene.joyce);
    }

    @AfterEach
    void leave() {
        Scene.signOut();
    }

    private List<Boolean> mayBePutBack() {
        return desk.card().proof().blocks().stream()
                .map(ProofBlock::mayBePutBack)
                .toList();
    }

    @Test
    void a_correction_is_stored_at_once_for_all_of_the_kernteam() {
        corrections.rewrite(strategy, desk.id(1), "Steden leren **veel** van elkaar.");

        assertThat(as(desk.marije, desk::blocks)).contains(Block.of(PARAGRAPH, "Steden leren **veel** van elkaar."));
        assertThat(as(desk.marije, desk::card).changedBy()).isEqualTo(scene.joyce);
    }

    @Test
    void an_undone_step_can_be_redone() {
        var before = desk.blocks();
        corrections.remove(strategy, desk.id(0));
        var removed = desk.blocks();

        corrections.undo(strategy, desk.card().revision());

        assertThat(desk.blocks()).isEqualTo(before);
        assertThat(desk.card().mayRedo()).isTrue();
        corrections.redo(strategy, desk.card().revision());
        assertThat(desk.blocks()).isEqualTo(removed);
        assertThat(desk.card().mayRedo()).isFalse();
    }

    @Test
    void what_was_guessed_wrong_is_put_back_as_it_stood_in_the_document_in_one_step() {
        desk.replace("""
                # Samen

                Steden leren.

                ### Actiepunt 3: Wat eerder misging

                In de vorige strategie ging dit mis[^1].

                - dit
                - en dat

                [^1]: Zie daar.

                ## Actiepunten

                - Doe dit
                - Doe dat
                """);
        var before = desk.blocks();
        assertThat(before).hasSize(6);

        corrections.putBack(strategy, desk.id(2));

        assertThat(desk.blocks())
                .containsExactly(
                        before.get(0),
                        before.get(1),
                        Block.heading(3, "Actiepunt 3: Wat eerder misging"),
                        Block.of(PARAGRAPH, "In de vorige strategie ging dit mis[^1].\n\n[^1]: Zie daar."),
                        Block.of(LIST, "- dit\n- en dat"),
                        before.get(3),
                        before.get(4),
                        before.get(5));
        corrections.putBack(strategy, desk.id(7));
        assertThat(desk.blocks()).endsWith(before.get(3), Block.of(LIST, "- Doe dit\n- Doe dat"));
        corrections.undo(strategy, desk.card().revision());
        corrections.undo(strategy, desk.card().revision());
        assertThat(desk.blocks()).isEqualTo(before);
    }

    @Test
    void what_somebody_wrote_in_a_guess_is_never_put_back_over() {
        assertThat(mayBePutBack()).containsExactly(false, false, false, false, true, false, true, true);
        corrections.moveDown(strategy, desk.id(6));
        corrections.changeKind(strategy, desk.id(7), PARAGRAPH, 0);
        assertThat(mayBePutBack()).containsExactly(false, false, false, false, true, false, true, true);

        corrections.rewrite(strategy, desk.id(6), "Eén loket bij ons");

        assertThat(mayBePutBack()).containsExactly(false, false, false, false, true, false, false, false);
        var last = desk.id(7);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> corrections.putBack(strategy, last));
        corrections.undo(strategy, desk.card().revision());
        assertThat(mayBePutBack()).endsWith(true, true);
        corrections.merge(strategy, desk.id(5), desk.id(6));
        assertThat(mayBePutBack()).containsExactly(false, false, false, false, true, false, false);
        corrections.putBack(strategy, desk.id(4));
        assertThat(mayBePutBack()).containsOnly(false);
        var ordinary = desk.id(1);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> corrections.putBack(strategy, ordinary));
    }

    @Test
    void undoing_brings_back_to_the_letter_what_was_split_turned_and_merged() {
        var text = "Eerst[^3]. Dan[^4].\n\n[^3]: Drie.\n[^4]: Vier.";
        corrections.rewrite(strategy, desk.id(1), text);
        var before = desk.blocks();

        var halves = corrections.split(strategy, desk.id(1), "Eerst[^3].", text.substring("Eerst[^3].".length()));
        corrections.changeKind(strategy, halves.getFirst(), BlockKind.HEADING, 2);
        corrections.merge(strategy, desk.id(1), desk.id(2));

        for (var step = 0; step < 3; step++)
            corrections.undo(strategy, desk.card().revision());
        assertThat(desk.blocks()).isEqualTo(before).contains(Block.of(PARAGRAPH, text));
    }

    @Test
    void a_new_step_ends_what_could_be_redone() {
        var before = desk.blocks();
        corrections.remove(strategy, desk.id(0));
        corrections.remove(strategy, desk.id(0));
        corrections.undo(strategy, desk.card().revision());
        corrections.undo(strategy, desk.card().revision());

        corrections.changeKind(strategy, desk.id(1), ACTION_POINT, 0);

        assertThat(desk.card().mayRedo()).isFalse();
        assertThat(desk.blocks()).hasSize(before.size()).contains(Block.of(ACTION_POINT, "Steden leren van elkaar."));
        corrections.undo(strategy, desk.card().revision());
        assertThat(desk.blocks()).isEqualTo(before);
    }

    @Test
    void nothing_is_undone_before_the_first_step() {
        var before = desk.blocks();

        corrections.undo(strategy, desk.card().revision());

        assertThat(desk.blocks()).isEqualTo(before);
    }

    @Test
    void two_who_change_the_same_block_do_not_overwrite_each_other() {
        var seenByBoth = desk.id(1);
        as(desk.marije, () -> corrections.rewrite(strategy, seenByBoth, "Van Marije."));

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> corrections.rewrite(strategy, seenByBoth, "Van Joyce."));
        assertThat(desk.blocks().get(1).markdown()).isEqualTo("Van Marije.");
    }

    @Test
    void two_who_change_different_blocks_do_not_hinder_each_other() {
        var hers = desk.id(2);
        as(desk.marije, () -> corrections.rewrite(strategy, desk.id(1), "Van Marije."));

        corrections.rewrite(strategy, hers, "Van Joyce.");

        assertThat(desk.blocks().subList(1, 3))
                .extracting(Block::markdown)
                .containsExactly("Van Marije.", "Van Joyce.");
    }

    @Test
    void what_somebody_else_did_is_not_undone_unseen() {
        corrections.remove(strategy, desk.id(0));
        var seen = desk.card().revision();
        as(desk.marije, () -> corrections.remove(strategy, desk.id(0)));

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> corrections.undo(strategy, seen));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void undoing_everything_gives_back_the_text_that_came_and_redoing_it_the_text_that_was_made(long seed) {
        var random = new Random(seed);
        var texts = new ArrayList<List<Block>>(List.of(desk.blocks()));
        for (var i = 0; i < 60; i++) {
            if (correctAnything(random)) texts.add(desk.blocks());
            if (random.nextInt(6) == 0 && desk.card().mayUndo()) {
                corrections.undo(strategy, desk.card().revision());
                texts.removeLast();
            }
        }

        for (var made : texts.reversed()) {
            assertThat(desk.blocks()).isEqualTo(made);
            corrections.undo(strategy, desk.card().revision());
        }
        assertThat(desk.card().mayUndo()).isFalse();
        for (var made : texts) {
            assertThat(desk.blocks()).isEqualTo(made);
            corrections.redo(strategy, desk.card().revision());
        }
    }

    @Test
    void a_place_can_be_split_more_often_than_there_is_room_between_two_places() {
        corrections.rewrite(strategy, desk.id(1), "a ".repeat(80));
        for (var i = 0; i < 70; i++) {
            var block = desk.card().proof().blocks().get(1);
            var rest = block.block().markdown().length() - 2;
            corrections.split(
                    strategy,
                    block.id(),
                    block.block().markdown().substring(0, rest),
                    block.block().markdown().substring(rest) + i);
        }

        assertThat(desk.blocks().subList(2, 72))
                .extracting(Block::markdown)
                .first()
                .isEqualTo("a69");
        assertThat(desk.blocks().get(71).markdown()).isEqualTo("a0");
    }

    @Test
    void strangers_find_nothing_and_others_than_the_kernteam_are_refused() {
        var id = desk.id(1);
        var next = desk.id(2);
        var all = List.<ThrowingCallable>of(
                () -> corrections.changeKind(strategy, id, PARAGRAPH, 0),
                () -> corrections.rewrite(strategy, id, "x"),
                () -> corrections.split(strategy, id, "x", "y"),
                () -> corrections.merge(strategy, id, next),
                () -> corrections.moveUp(strategy, id),
                () -> corrections.moveDown(strategy, id),
                () -> corrections.remove(strategy, id),
                () -> corrections.undo(strategy, 1),
                () -> corrections.redo(strategy, 1));

        Scene.signIn(scene.stranger);
        all.forEach(act -> assertThatExceptionOfType(NotFound.class).isThrownBy(act));
        Scene.signIn(scene.eindhoven);
        all.forEach(act -> assertThatExceptionOfType(OnlyKernteam.class).isThrownBy(act));
    }

    /** Whether a step was taken. */
    private boolean correctAnything(Random random) {
        var before = desk.card();
        var blocks = before.proof().blocks();
        var at = random.nextInt(blocks.size());
        var id = blocks.get(at).id();
        var text = blocks.get(at).block().markdown();
        try {
            switch (random.nextInt(8)) {
                case 0 ->
                    corrections.changeKind(strategy, id, BlockKind.values()[random.nextInt(7)], 1 + random.nextInt(6));
                case 1 -> corrections.rewrite(strategy, id, text + " " + random.nextInt(100));
                case 2, 3 ->
                    corrections.split(
                            strategy, id, text.substring(0, text.length() / 2), text.substring(text.length() / 2));
                case 4 -> before.proof().next(id).ifPresent(next -> corrections.merge(strategy, id, next.id()));
                case 5 -> corrections.moveUp(strategy, id);
                case 6 -> corrections.moveDown(strategy, id);
                default -> {
                    if (blocks.size() > 3) corrections.remove(strategy, id);
                }
            }
        } catch (EmptyBlock tooShortToSplit) {
            return false;
        }
        return desk.card().revision() > before.revision();
    }
}
