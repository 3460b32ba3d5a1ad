package nl.samenspraak.importing;

import static nl.samenspraak.draft.BlockKind.ACTION_POINT;
import static nl.samenspraak.draft.BlockKind.AMBITION;
import static nl.samenspraak.draft.BlockKind.LIST;
import static nl.samenspraak.draft.BlockKind.PARAGRAPH;
import static nl.samenspraak.draft.BlockKind.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.samenspraak.draft.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ambitie",
                "Onze ambitie",
                "De gezamenlijke ambitie",
                "2.1 Ambitie",
                "Ambities voor 2030",
                "1\\. Our ambition",
                "AMBITIE"
            })
    void what_stands_under_the_ambition_is_the_ambition(String heading) {
        assertThat(recognised(
                        Block.heading(2, heading),
                        paragraph("Zo wordt het."),
                        list("- en zo"),
                        Block.heading(2, "Verder"),
                        paragraph("Iets anders.")))
                .containsExactly(
                        Block.heading(2, heading),
                        Block.of(AMBITION, "Zo wordt het."),
                        Block.of(AMBITION, "- en zo"),
                        Block.heading(2, "Verder"),
                        paragraph("Iets anders."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ambitieuze steden", "Van ambitie naar actie", "Actieve steden", "Transacties"})
    void a_heading_that_only_resembles_one_announces_nothing(String heading) {
        assertThat(recognised(Block.heading(2, heading), paragraph("Tekst"), list("- punt")))
                .containsExactly(Block.heading(2, heading), paragraph("Tekst"), list("- punt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Actiepunt 3: Deel data", "**Actiepunt 3:** Deel data", "Actiepunt 3 – Deel data",
                        "Actiepunt 3 Deel data", "ACTIEPUNT 3. Deel data",
                "Actiepunt: Deel data", "Actie 3: Deel data", "Action point 3: Deel data",
                        "4.2 Actiepunt 3a: Deel data", "Actiepunt nr. 3: Deel data",
                "Actiepunt 3.2 Deel data", "**Actiepunt 3** Deel data"
            })
    void a_heading_that_announces_an_action_point_takes_up_what_follows(String heading) {
        assertThat(recognised(
                        Block.heading(3, heading),
                        paragraph("Waarom."),
                        list("- hoe"),
                        Block.of(TABLE, "|a|\n|---|"),
                        Block.heading(3, "Actiepunt 4: Bouw samen"),
                        paragraph("Daarom."),
                        Block.heading(2, "Verder"),
                        paragraph("Slot.")))
                .containsExactly(
                        action("Deel data\n\nWaarom.\n\n- hoe\n\n|a|\n|---|"),
                        action("Bouw samen\n\nDaarom."),
                        Block.heading(2, "Verder"),
                        paragraph("Slot."));
    }

    @Test
    void a_paragraph_that_announces_an_action_point_is_one() {
        assertThat(recognised(
                        paragraph("**Actiepunt 1: Deel data.** Wij openen onze data."),
                        paragraph("Actiepunt 2: Bouw samen aan software."),
                        paragraph("Gewone tekst."),
                        paragraph("**Actiepunt 3:** Meet"),
                        paragraph("Wat we meten."),
                        paragraph("In actiepunt 3: zie boven.")))
                .containsExactly(
                        action("Deel data.\n\nWij openen onze data."),
                        action("Bouw samen aan software."),
                        paragraph("Gewone tekst."),
                        action("Meet\n\nWat we meten.\n\nIn actiepunt 3: zie boven."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Actiepunt 3 wordt getrokken door Eindhoven.",
                "Actiepunt 3.2 wordt getrokken door Eindhoven.",
                "Actiepunt 3a en 4 horen bij elkaar.",
                "**Actiepunt 3** wordt getrokken door Eindhoven."
            })
    void a_sentence_about_an_action_point_announces_none(String sentence) {
        assertThat(recognised(paragraph(sentence), paragraph("Tekst.")))
                .containsExactly(paragraph(sentence), paragraph("Tekst."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Actiepunt 3:** ",
                "**Actiepunt 3**: ",
                "*Actiepunt 3.* ",
                "**Actiepunt 3** ",
                "**Actiepunt** 3 – ",
                "Actiepunt 3. ",
                "**Actiepunt 3:**\\\n"
            })
    void a_long_paragraph_after_its_announcement_has_its_first_sentence_as_title(String announcement) {
        String rest = "Daarna volgt een *lange* uitleg, o.a. van Delft, over alles wat daarbij hoort. "
                .repeat(4)
                .strip();

        assertThat(recognised(
                        paragraph(announcement + "De steden delen *hun* data i.s.m. Kadaster e.d. en elkaar. " + rest)))
                .containsExactly(action(
                        "De steden delen *hun* data i.s.m. Kadaster e.d. en elkaar.".replace("*", "") + "\n\n" + rest));
    }

    @Test
    void what_is_bold_after_the_announcement_is_the_title_unless_it_stresses_a_word() {
        assertThat(recognised(
                        paragraph("Actiepunt 1: **Deel data** Wij openen onze data."),
                        paragraph("**Actiepunt 2:** **Meet.** elk jaar"),
                        paragraph("**Actiepunt 3 – Bouw samen** – aan software."),
                        paragraph("Actiepunt 4: **Alle** steden doen mee.")))
                .containsExactly(
                        action("Deel data\n\nWij openen onze data."),
                        action("Meet.\n\nelk jaar"),
                        action("Bouw samen\n\naan software."),
                        action("Alle steden doen mee."));
    }

    @Test
    void items_of_lists_under_action_points_are_action_points() {
        assertThat(recognised(
                        Block.heading(1, "Actiepunten"),
                        paragraph("Dit gaan we doen:"),
                        list(
                                "1. **Deel data.** Open, tenzij.\n   - voor mei\n2. Actiepunt 2: Bouw samen[^1]\n3. Meet\\\n   elk jaar\n\n[^1]: Een noot."),
                        Block.heading(2, "Mobiliteit"),
                        list("- Deel fietsen"),
                        Block.heading(1, "Bijlage"),
                        list("- geen actie")))
                .containsExactly(
                        Block.heading(1, "Actiepunten"),
                        paragraph("Dit gaan we doen:"),
                        action("Deel data.\n\nOpen, tenzij.\n\n- voor mei"),
                        action("Bouw samen[^1]\n\n[^1]: Een noot."),
                        action("Meet\n\nelk jaar"),
                        Block.heading(2, "Mobiliteit"),
                        action("Deel fietsen"),
                        Block.heading(1, "Bijlage"),
                        list("- geen actie"));
    }

    @Test
    void a_list_whose_items_all_announce_themselves_needs_no_heading() {
        assertThat(recognised(list("- Actiepunt 1: Deel data\n- Actiepunt 2: Meet")))
                .containsExactly(action("Deel data"), action("Meet"));
    }

    @Test
    void an_item_of_many_sentences_has_its_first_as_title() {
        String rest = "Daarna volgt een lange uitleg over alles wat daarbij hoort. "
                .repeat(5)
                .strip();

        assertThat(recognised(Block.heading(1, "Acties"), list("- Deel data. " + rest)))
                .containsExactly(Block.heading(1, "Acties"), action("Deel data.\n\n" + rest));
    }

    @Test
    void what_does_not_fit_in_one_block_is_not_taken_up() {
        Block longest = paragraph("a".repeat(Block.MAX_LENGTH));

        assertThat(recognised(Block.heading(1, "Actiepunt 1: Deel data"), paragraph("Kort."), longest))
                .containsExactly(action("Deel data\n\nKort."), longest);
    }

    @Test
    void what_was_guessed_is_told_with_what_stood_there() {
        var heading = Block.heading(3, "Actiepunt 3: Deel data");
        var bold = paragraph("**Actiepunt 4: Meet.** Elk jaar.");
        var items = list("- Actiepunt 5: Bouw\n- Actiepunt 6: Leer");
        var recognition = Recognition.of(List.of(
                Block.heading(2, "Ambitie"),
                paragraph("Zo wordt het."),
                list("- en zo"),
                Block.of(TABLE, "|a|\n|---|"),
                paragraph("En zo ook."),
                heading,
                paragraph("Waarom."),
                list("- hoe"),
                bold,
                items,
                paragraph("Slot.")));

        assertThat(recognition.guesses())
                .containsExactly(
                        new Guess(1, 2, List.of(paragraph("Zo wordt het."), list("- en zo"))),
                        new Guess(4, 1, List.of(paragraph("En zo ook."))),
                        new Guess(5, 1, List.of(heading, paragraph("Waarom."), list("- hoe"))),
                        new Guess(6, 1, List.of(bold)),
                        new Guess(7, 2, List.of(items)));
    }

    private static List<Block> recognised(Block... blocks) {
        return Recognition.of(Arrays.asList(blocks)).blocks();
    }

    private static Block paragraph(String text) {
        return Block.of(PARAGRAPH, text);
    }

    private static Block list(String text) {
        return Block.of(LIST, text);
    }

    private static Block action(String text) {
        return Block.of(ACTION_POINT, text);
    }
}
