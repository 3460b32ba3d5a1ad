package nl.samenspraak.preparing;

import static nl.samenspraak.draft.BlockKind.ACTION_POINT;
import static nl.samenspraak.draft.BlockKind.AMBITION;
import static nl.samenspraak.draft.BlockKind.HEADING;
import static nl.samenspraak.draft.BlockKind.LIST;
import static nl.samenspraak.draft.BlockKind.PARAGRAPH;
import static nl.samenspraak.draft.BlockKind.TABLE;
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
    void an_action_point_that_becomes_a_heading_keeps_what_explains_it_below() {
        assertThat(after(proof.changeKind(id(3), HEADING, 3)))
                .endsWith(Block.heading(3, "Een tweede stad"), paragraph("Die kijkt mee."));
        var noted =
                proof(Block.of(ACTION_POINT, "Deel[^1]\n\nWaarom[^2].\n\n- hoe\n\n[^1]: A.\n\n[^2]: B.\n\n[^3]: Los."));
        assertThat(blocks(noted.with(noted.changeKind(noted.blocks().getFirst().id(), HEADING, 2))))
                .containsExactly(
                        Block.heading(2, "Deel[^1]\n\n[^1]: A."),
                        paragraph("Waarom[^2].\n\n- hoe\n\n[^2]: B.\n\n[^3]: Los."));
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
    void a_break_in_a_line_becomes_no_backslash() {
        var broken = paragraph("Een\\\nTwee \\\\\nDrie");

        assertThat(turned(broken, LIST)).isEqualTo(Block.of(LIST, "- Een\n- Twee \\\\\n- Drie"));
        assertThat(turned(broken, HEADING)).isEqualTo(Block.heading(2, "Een Twee \\\\ Drie"));
        assertThat(turned(Block.of(LIST, "- Een\\\n  Twee"), PARAGRAPH)).isEqualTo(paragraph("Een Twee"));
        assertThat(merged(Block.heading(2, "Nul"), broken)).isEqualTo(Block.heading(2, "Nul Een Twee \\\\ Drie"));
        assertThat(turned(broken, PARAGRAPH)).isEqualTo(broken);
    }

    @Test
    void items_below_an_item_that_are_split_off_stay_beside_each_other() {
        var nested = Block.of(LIST, "- a\n  - x\n    - deep\n  - y");

        for (var before : List.of("- a", "- a\n", "- a\n  "))
            assertThat(afterSplit(nested, before))
                    .containsExactly(Block.of(LIST, "- a"), Block.of(LIST, "- x\n  - deep\n- y"));
        assertThat(afterSplit(nested, "- a\n  - ")).endsWith(Block.of(LIST, "x\n    - deep\n  - y"));
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

    @Test
    void each_half_of_a_split_text_has_the_notes_it_refers_to() {
        var noted = paragraph(
                "Eerst[^3] en[^4]. Dan[^4].\n\n[^3]: Drie.\n\n[^4]: Vier, zie[^5].\n\n    Meer.\n\n[^5]: Vijf.");

        assertThat(afterSplit(noted, "Eerst[^3] en[^4]."))
                .containsExactly(
                        paragraph(
                                "Eerst[^3] en[^4].\n\n[^3]: Drie.\n\n[^4]: Vier, zie[^5].\n\n    Meer.\n\n[^5]: Vijf."),
                        paragraph("Dan[^4].\n\n[^4]: Vier, zie[^5].\n\n    Meer.\n\n[^5]: Vijf."));
        assertThat(afterSplit(paragraph("Een[^1].\n\nTwee.\n\n[^1]: A.\n[^9]: Los."), "Een[^1].\n\n"))
                .containsExactly(paragraph("Een[^1].\n\n[^1]: A."), paragraph("Twee.\n\n[^9]: Los."));
    }

    @Test
    void a_text_is_not_split_into_notes_alone() {
        assertThatExceptionOfType(EmptyBlock.class)
                .isThrownBy(() -> afterSplit(paragraph("Een[^1].\n\n[^1]: A."), "Een[^1].\n\n"));
    }

    @Test
    void notes_stay_at_the_end_when_the_kind_changes() {
        var noted = paragraph("Waarom[^1]\nnu[^2]\n\n[^1]: A.\n\n[^2]: B.");
        var list = Block.of(LIST, "- een[^1]\n- twee\n\n[^1]: A.");

        assertThat(turned(noted, HEADING)).isEqualTo(Block.heading(2, "Waarom[^1] nu[^2]\n\n[^1]: A.\n\n[^2]: B."));
        assertThat(turned(noted, LIST)).isEqualTo(Block.of(LIST, "- Waarom[^1]\n- nu[^2]\n\n[^1]: A.\n\n[^2]: B."));
        assertThat(turned(list, PARAGRAPH)).isEqualTo(paragraph("een[^1]\n\ntwee\n\n[^1]: A."));
    }

    @Test
    void merging_gathers_the_notes_at_the_end_and_keeps_them_apart() {
        assertThat(merged(Block.of(LIST, "- een[^1]\n\n[^1]: A."), Block.of(LIST, "- twee[^2]\n\n[^2]: B.")))
                .isEqualTo(Block.of(LIST, "- een[^1]\n- twee[^2]\n\n[^1]: A.\n\n[^2]: B."));
        assertThat(merged(paragraph("een[^1]\n\n[^1]: A."), paragraph("twee[^1]\n\n[^1]: A.")))
                .isEqualTo(paragraph("een[^1]\n\ntwee[^1]\n\n[^1]: A."));
        assertThat(merged(paragraph("een[^1]\n\n[^1]: A."), paragraph("twee[^1]\n\n[^1]: Anders.")))
                .isEqualTo(paragraph("een[^1]\n\ntwee[^2]\n\n[^1]: A.\n\n[^2]: Anders."));
        assertThat(merged(Block.heading(1, "Waarom[^1]\n\n[^1]: A."), paragraph("nu")))
                .isEqualTo(Block.heading(1, "Waarom[^1] nu\n\n[^1]: A."));
    }

    @Test
    void two_tables_become_one_with_one_head() {
        var table = Block.of(TABLE, "|Wie|Wat|\n|---|---|\n|Rijk|dijk|");

        assertThat(merged(table, Block.of(TABLE, "| Wie | Wat |\n|:--|--:|\n|Stad|a \\| b|")))
                .isEqualTo(Block.of(TABLE, "|Wie|Wat|\n|---|---|\n|Rijk|dijk|\n|Stad|a \\| b|"));
        assertThat(merged(table, Block.of(TABLE, "|Stad|groen|\n|---|---|\n|Dorp|weg|")))
                .isEqualTo(Block.of(TABLE, "|Wie|Wat|\n|---|---|\n|Rijk|dijk|\n|Stad|groen|\n|Dorp|weg|"));
        assertThat(merged(table, Block.of(TABLE, "||\n|---|\n|Dorp|")))
                .isEqualTo(Block.of(TABLE, "|Wie|Wat|\n|---|---|\n|Rijk|dijk|\n|Dorp|"));
        assertThat(merged(table, Block.of(TABLE, "|a|b|c|\n|---|---|---|\n|1|2|3|"))
                        .markdown())
                .endsWith("|Rijk|dijk|\n\n|a|b|c|\n|---|---|---|\n|1|2|3|");
    }

    private List<Block> afterSplit(Block block, String before) {
        var proof = proof(block);
        var at = block.markdown().indexOf(before) + before.length();
        return blocks(proof.with(proof.split(
                proof.blocks().getFirst().id(),
                block.markdown().substring(0, at),
                block.markdown().substring(at))));
    }

    private Block turned(Block block, BlockKind kind) {
        var proof = proof(block);
        return blocks(proof.with(proof.changeKind(proof.blocks().getFirst().id(), kind, 2)))
                .getFirst();
    }

    private Block merged(Block one, Block other) {
        var proof = proof(one, other);
        var merged = blocks(proof.with(
                proof.merge(proof.blocks().get(0).id(), proof.blocks().get(1).id())));
        assertThat(merged).hasSize(1);
        return merged.getFirst();
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
