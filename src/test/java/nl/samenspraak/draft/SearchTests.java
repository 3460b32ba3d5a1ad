package nl.samenspraak.draft;

import static org.assertj.core.api.Assertions.assertThat;

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
}
