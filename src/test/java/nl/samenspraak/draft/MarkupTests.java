package nl.samenspraak.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[klik](javascript:alert(1))",
                "[klik](JaVaScRiPt&#58;alert(1))",
                "[klik](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](javascript:alert(1))",
                "![x](https://elders.example/spion.png)",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<svg/onload=alert(1)>",
                "[x](<javascript:alert(1)>)",
                "[x]: javascript:alert(1)\n\n[x]"
            })
    void no_script_and_nothing_from_elsewhere_comes_through(String markdown) {
        for (var html : new String[] {Markup.commentHtml(markdown), Markup.draftHtml(markdown, "n1", "/pictures/s/")})
            assertThat(html)
                    .doesNotContain("<script", "<img src=\"x", "<svg", "src=\"http")
                    .doesNotContainPattern("<[^>]*(?i)(onerror|onload|javascript:|data:)");
    }

    @Test
    void a_comment_keeps_emphasis_lists_and_links() {
        var html = Markup.commentHtml("**Eens**, zie [de brief](https://voorbeeld.nl):\n\n- een\n- *twee*");

        assertThat(html)
                .contains(
                        "<strong>Eens</strong>", "href=\"https://voorbeeld.nl\"", "<li>", "<em>twee</em>", "noopener");
    }

    @Test
    void a_comment_has_no_headings_and_no_pictures() {
        var html = Markup.commentHtml("# Groot\n\n![plaatje](https://voorbeeld.nl/a.png)");

        assertThat(html).doesNotContain("<h1", "<img");
    }

    @Test
    void a_draft_keeps_tables_footnotes_and_its_own_pictures() {
        var html = Markup.draftHtml(
                "Tekst[^1] ![een kaart](picture:abc)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: De noot.",
                "n7",
                "/pictures/s/");

        assertThat(html)
                .contains("<table>", "src=\"/pictures/s/abc\"", "alt=\"een kaart\"", "De noot.", "href=\"#n7-fn")
                .doesNotContain("picture:");
    }

    @Test
    void footnotes_of_two_blocks_have_different_anchors() {
        var first = Markup.draftHtml("a[^1]\n\n[^1]: x", "n1", "/p/");
        var second = Markup.draftHtml("b[^1]\n\n[^1]: y", "n2", "/p/");

        assertThat(first).contains("id=\"n1-fn").doesNotContain("n2-fn");
        assertThat(second).contains("id=\"n2-fn");
    }
}
