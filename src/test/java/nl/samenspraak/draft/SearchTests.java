package nl.samenspraak.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTests {

    @Test
    void capitals_and_accents_make_no_difference() {
        var hit = new Search("een LOKET").in("Er komt Eén loket bij het Rijk").orElseThrow();

        assertThat(hit.hit()).isEqualTo("Eén loket");
        assertThat(hit.before()).isEqualTo("Er komt ");
    }

    @Test
    void one_letter_is_too_short_to_search_for() {
        assertThat(new Search("e").in("eerste")).isEmpty();
    }

    @Test
    void a_long_text_is_cut_around_the_hit() {
        var hit = new Search("kern")
                .in("a".repeat(200) + " kern " + "b".repeat(200))
                .orElseThrow();

        assertThat(hit.before()).startsWith("…").hasSizeLessThan(70);
        assertThat(hit.after()).endsWith("…");
    }

    @Test
    void words_in_a_note_are_found_where_its_mark_stands_and_shown_as_the_note_says_them() {
        var passage = new Passage(
                ParagraphId.create(),
                WordingId.create(),
                Block.of(
                        BlockKind.PARAGRAPH,
                        "Steden leren[^1] van elkaar.\n\n[^1]: Opbrengst in [Zwolle](https://voorbeeld.nl), najaar 2016.\n\n    Zie ook het *verslag*."),
                1);
        var article = new Article(
                new DraftVersionCard(DraftVersionId.create(), StrategyId.create(), 1, "Visie", Instant.EPOCH),
                List.of(passage),
                "",
                "");

        assertThat(new Search("najaar 2016").in(article)).containsExactly(passage);
        assertThat(new Search("najaar 2016").in(passage).orElseThrow())
                .isEqualTo(new Search.Snippet("Opbrengst in Zwolle, ", "najaar 2016", ". Zie ook het verslag."));
        assertThat(new Search("voorbeeld.nl").in(article)).isEmpty();
    }

    @Test
    void what_stands_in_the_text_is_shown_before_what_stands_in_a_note() {
        var passage = new Passage(
                ParagraphId.create(),
                WordingId.create(),
                Block.of(BlockKind.ACTION_POINT, "Eén loket[^a]\n\nVoor alle steden.\n\n[^a]: Elke stad."),
                1);

        assertThat(new Search("stad").in(passage).orElseThrow().before()).isEqualTo("Elke ");
        assertThat(new Search("sted").in(passage).orElseThrow().before()).isEqualTo("Eén loket. Voor alle ");
    }
}
