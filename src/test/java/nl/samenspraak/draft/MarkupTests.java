package nl.samenspraak.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        for (var html : new String[] {Markup.commentHtml(markdown), draft(markdown)})
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Zie https://voorbeeld.nl/a?b=1.      | https://voorbeeld.nl/a?b&#61;1 | .
                    (www.voorbeeld.nl), dus              | http://www.voorbeeld.nl        | ), dus
                    Mail ons@voorbeeld.nl!               | mailto:ons&#64;voorbeeld.nl    | !
                    """)
    void a_bare_address_is_a_link_without_the_punctuation_after_it(String markdown, String address, String after) {
        for (var html : List.of(Markup.commentHtml(markdown), draft(markdown)))
            assertThat(html)
                    .containsPattern("href=\"" + Pattern.quote(address) + "\"[^>]*>[^<]+</a>" + Pattern.quote(after));
    }

    @Test
    void a_bare_address_keeps_the_rules_for_links_and_runs_no_script() {
        assertThat(Markup.commentHtml("https://voorbeeld.nl")).contains("rel=\"nofollow noopener noreferrer\"");
        assertThat(draft("https://voorbeeld.nl")).contains("rel=\"nofollow\"");
        for (var address : List.of("javascript:alert(1)", "javascript://voorbeeld.nl/%0aalert(1)", "data://x.nl/a"))
            for (var html : List.of(Markup.commentHtml(address), draft(address)))
                assertThat(html).doesNotContainPattern("href=\"(javascript|data)");
    }

    @Test
    void an_address_in_code_or_in_a_link_is_left_alone() {
        assertThat(Markup.commentHtml("`https://voorbeeld.nl`")).doesNotContain("<a");
        assertThat(Markup.commentHtml("[https://voorbeeld.nl](https://elders.nl)"))
                .contains("href=\"https://elders.nl\"")
                .doesNotContain("href=\"https://voorbeeld.nl");
    }

    @Test
    void a_draft_keeps_tables_and_its_own_pictures() {
        assertThat(draft("Tekst ![een kaart](picture:abc)\n\n| a | b |\n|---|---|\n| 1 | 2 |"))
                .contains("<table>", "src=\"/pictures/s/abc\"", "alt=\"een kaart\"")
                .doesNotContain("picture:");
    }

    private static String draft(String markdown) {
        var setting = new BlockHtml.Setting("/pictures/s/", "Terug");
        return BlockHtml.numbered(Block.of(BlockKind.PARAGRAPH, markdown), setting, "n1", 1)
                .text();
    }
}
