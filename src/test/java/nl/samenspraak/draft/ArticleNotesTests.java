package nl.samenspraak.draft;

import static nl.samenspraak.draft.BlockKind.ACTION_POINT;
import static nl.samenspraak.draft.BlockKind.PARAGRAPH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticleNotesTests {

    private static final Pattern LINK = Pattern.compile("href=\"#([^\"]+)\"");
    private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]*-fn[^\"]*)\"");

    private final Article article = article(
            Block.heading(1, "Waarom **nu**[^1]\n\n[^1]: Noot bij de kop."),
            Block.of(
                    PARAGRAPH,
                    "Eerst[^b], dan[^a] en weer[^b].\n\n[^a]: Noot a.\n\n[^b]: Noot b, zie ook[^c].\n\n[^c]: C."),
            Block.of(ACTION_POINT, "Eén [loket](https://voorbeeld.nl)[^4]\n\nTekst[^5].\n\n[^5]: Vijf.\n\n[^4]: Vier."),
            Block.of(PARAGRAPH, "Zonder merk.\n\n[^x]: Een losse noot."));

    @Test
    void notes_are_numbered_through_the_article_in_the_order_of_their_marks() {
        assertThat(numbersOf("<sup[^>]*><a[^>]*>(\\d+)<")).containsExactly("1", "2", "3", "2", "4", "5", "6");
        assertThat(numbersOf("<li[^>]* value=\"(\\d+)\"")).containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void every_mark_and_every_note_leads_to_the_other() {
        var anchors = ANCHOR.matcher(article.html())
                .results()
                .map(found -> found.group(1))
                .toList();
        var links = LINK.matcher(article.html())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(anchors).doesNotHaveDuplicates().hasSize(13);
        assertThat(links).hasSize(14).containsAll(anchors);
    }

    @Test
    void headings_and_titles_keep_their_marks_and_their_links() {
        assertThat(article.html())
                .contains(
                        "Waarom <strong>nu</strong><sup",
                        "Noot bij de kop.",
                        "<h3>Eén <a href=\"https://voorbeeld.nl\"");
        assertThat(article.contents()).contains("Waarom nu<").doesNotContain("<sup", "Noot");
    }

    @Test
    void a_note_without_a_mark_is_shown_under_its_paragraph() {
        assertThat(article.html())
                .containsPattern("Zonder merk\\.</p>\\s*<section class=\"footnotes\"><p>Een losse noot\\.");
    }

    @Test
    void a_mark_without_a_note_stays_as_it_was_written() {
        assertThat(article(Block.of(PARAGRAPH, "Kijk[^9]")).html())
                .contains("Kijk[^9]")
                .doesNotContain("<sup");
    }

    @Test
    void a_passage_by_itself_has_the_numbers_it_has_in_the_article() {
        var actionPoint = article.drawn(article.at("a1").orElseThrow(), "Terug naar de tekst");

        assertThat(actionPoint.title()).contains(">5</a></sup>");
        assertThat(actionPoint.text()).contains(">6</a></sup>", "value=\"5\"", "aria-label=\"Terug naar de tekst\"");
    }

    @Test
    void a_title_of_150_characters_is_printed_whole() {
        var title = "Woorden die doorgaan ".repeat(8).substring(0, 150).strip() + " tot het eind";
        var html = article(Block.of(ACTION_POINT, title + "\n\nUitleg.")).html();

        assertThat(html).contains("<h3>" + title + "</h3>").doesNotContain("…");
    }

    private List<String> numbersOf(String pattern) {
        return Pattern.compile(pattern)
                .matcher(article.html())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Article article(Block... blocks) {
        var passages = Stream.of(blocks)
                .map(block -> new Passage(ParagraphId.create(), WordingId.create(), block, block.level() > 0 ? 0 : 1))
                .toList();
        var strategy = StrategyId.create();
        var card = new DraftVersionCard(DraftVersionId.create(), strategy, 1, "Visie", Instant.EPOCH);
        var rendering = new Rendering("/s/x/lezen/", Article.pictures(strategy));
        return new Article(card, passages, rendering.article(passages), rendering.contents(passages));
    }
}
