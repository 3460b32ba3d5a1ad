package nl.samenspraak.preparing;

import static nl.samenspraak.draft.BlockKind.ACTION_POINT;
import static nl.samenspraak.draft.BlockKind.AMBITION;
import static nl.samenspraak.draft.BlockKind.HEADING;
import static nl.samenspraak.draft.BlockKind.LIST;
import static nl.samenspraak.draft.BlockKind.PARAGRAPH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.BlockKind;
import org.junit.jupiter.api.Test;

class ProofTests {

    private final Proof proof = proof(
            Block.heading(1, "Waarom nu"),
            paragraph("Steden leren van elkaar."),
            Block.of(LIST, "- gegevens\n- contracten"),
            Block.of(ACTION_POINT, "Een tweede stad\n\nDie kijkt mee."));

    @Test
    void a_wrong_guess_becomes_an_ordinary_paragraph_with_all_its_words() {
        assertThat(after(proof.changeKind(id(3), PARAGRAPH, 0)))
                .endsWith(paragraph("Een tweede stad\n\nDie kijkt mee."));
    }

    @Test
    void each_item_of_a_list_becomes_an_action_point() {
        assertThat(after(proof.changeKind(id(2), ACTION_POINT, 0)))
                .contains(Block.of(ACTION_POINT, "gegevens"), Block.of(ACTION_POINT, "contracten"))
                .hasSize(5);
    }

    @Test
    void the_bold_beginning_of_a_paragraph_becomes_the_title_of_its_action_point() {
        var bold = proof(paragraph("**Eén loket.** Het Rijk antwoordt binnen zes weken."));

        assertThat(bold.with(bold.changeKind(bold.blocks().getFirst().id(), ACTION_POINT, 0))
                        .blocks()
                        .getFirst()
                        .block())
                .isEqualTo(Block.of(ACTION_POINT, "Eén loket.\n\nHet Rijk antwoordt binnen zes weken."));
    }

    @Test
    void a_heading_is_one_line_of_its_level() {
        assertThat(after(proof.changeKind(id(2), HEADING, 3))).contains(Block.heading(3, "gegevens contracten"));
        assertThat(after(proof.changeKind(id(0), HEADING, 2))).startsWith(Block.heading(2, "Waarom nu"));
    }

    @Test
    void a_list_becomes_paragraphs_and_lines_become_a_list() {
        assertThat(after(proof.changeKind(id(2), PARAGRAPH, 0))).contains(paragraph("gegevens\n\ncontracten"));
        assertThat(after(proof.changeKind(id(3), LIST, 0)))
                .contains(Block.of(LIST, "- Een tweede stad\n- Die kijkt mee."));
        assertThat(after(proof.changeKind(id(1), AMBITION, 0)))
                .contains(Block.of(AMBITION, "Steden leren van elkaar."));
    }

    @Test
    void rewriting_keeps_the_kind() {
        assertThat(after(proof.rewrite(id(0), "  Waarom juist nu\r\n")))
                .startsWith(Block.heading(1, "Waarom juist nu"));
    }

    @Test
    void a_block_is_never_without_words_or_longer_than_a_block_may_be() {
        assertThatExceptionOfType(EmptyBlock.class).isThrownBy(() -> proof.rewrite(id(1), " \n "));
        assertThatExceptionOfType(EmptyBlock.class).isThrownBy(() -> proof.split(id(1), "", "Steden"));
        assertThatExceptionOfType(BlockTooLong.class)
                .isThrownBy(() -> proof.rewrite(id(1), "a".repeat(Block.MAX_LENGTH + 1)));
    }

    @Test
    void splitting_makes_two_of_the_same_kind() {
        assertThat(after(proof.split(id(1), "Steden leren", " van elkaar.")))
                .containsSequence(paragraph("Steden leren"), paragraph("van elkaar."));
    }

    @Test
    void what_is_split_off_a_heading_or_an_action_point_is_a_paragraph() {
        assertThat(after(proof.split(id(0), "Waarom", "nu"))).startsWith(Block.heading(1, "Waarom"), paragraph("nu"));
        assertThat(after(proof.split(id(3), "Een tweede stad", "Die kijkt mee.")))
                .endsWith(paragraph("Die kijkt mee."));
    }

    @Test
    void merging_makes_one_of_the_kind_of_the_first() {
        assertThat(after(proof.merge(id(0), id(1)))).startsWith(Block.heading(1, "Waarom nu Steden leren van elkaar."));
        assertThat(after(proof.merge(id(1), id(2))))
                .contains(paragraph("Steden leren van elkaar.\n\n- gegevens\n- contracten"));
        var lists = proof(Block.of(LIST, "- een"), Block.of(LIST, "- twee"));
        assertThat(blocks(lists.with(lists.merge(
                        lists.blocks().get(0).id(), lists.blocks().get(1).id()))))
                .containsExactly(Block.of(LIST, "- een\n- twee"));
    }

    @Test
    void only_neighbours_are_merged() {
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> proof.merge(id(0), id(2)));
    }

    @Test
    void moving_goes_one_place_and_stops_at_the_ends() {
        assertThat(after(proof.moveUp(id(1)).orElseThrow())).startsWith(paragraph("Steden leren van elkaar."));
        assertThat(after(proof.moveDown(id(2)).orElseThrow())).endsWith(Block.of(LIST, "- gegevens\n- contracten"));
        assertThat(proof.moveUp(id(0))).isEmpty();
        assertThat(proof.moveDown(id(3))).isEmpty();
    }

    @Test
    void removing_takes_only_that_block() {
        assertThat(after(proof.remove(id(1)))).hasSize(3).doesNotContain(paragraph("Steden leren van elkaar."));
    }

    @Test
    void a_block_that_somebody_else_changed_is_not_corrected() {
        var changed = proof.with(proof.rewrite(id(1), "Anders."));

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> changed.rewrite(id(1), "Ook anders."));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> changed.remove(id(1)));
    }

    @Test
    void readers_will_see_as_many_paragraphs_and_action_points_as_are_counted() {
        assertThat(proof.paragraphs()).isEqualTo(2);
        assertThat(proof.count(ACTION_POINT)).isEqualTo(1);
    }

    private BlockId id(int at) {
        return proof.blocks().get(at).id();
    }

    private List<Block> after(Correction correction) {
        return blocks(proof.with(correction));
    }

    private static List<Block> blocks(Proof proof) {
        return proof.blocks().stream().map(ProofBlock::block).toList();
    }

    private static Proof proof(Block... blocks) {
        return new Proof(Stream.of(blocks)
                .map(block -> new ProofBlock(BlockId.create(), block))
                .toList());
    }

    private static Block paragraph(String text) {
        return Block.of(BlockKind.PARAGRAPH, text);
    }
}
