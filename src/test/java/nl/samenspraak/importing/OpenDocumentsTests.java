package nl.samenspraak.importing;

import static nl.samenspraak.importing.OpenFile.h;
import static nl.samenspraak.importing.OpenFile.list;
import static nl.samenspraak.importing.OpenFile.note;
import static nl.samenspraak.importing.OpenFile.p;
import static nl.samenspraak.importing.OpenFile.picture;
import static nl.samenspraak.importing.OpenFile.styled;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.odftoolkit.odfdom.doc.OdfTextDocument;

class OpenDocumentsTests {

    private final Documents documents = new Documents();

    @Test
    void headings_and_the_title_are_known_by_level_and_style() {
        ImportedDocument document = read(OpenFile.of(
                "<text:p text:style-name=\"P1\">Slimme steden</text:p>",
                h(1, "Inleiding"),
                h(3, "Dieper"),
                "<text:p text:style-name=\"Heading_20_1\">Op stijl</text:p>"));

        assertThat(document.title()).isEqualTo("Slimme steden");
        assertThat(WordDocumentsTests.described(document.blocks()))
                .containsExactly(
                        "HEADING 1 Slimme steden", "HEADING 1 Inleiding", "HEADING 3 Dieper", "HEADING 1 Op stijl");
    }

    @Test
    void words_keep_their_look_their_spaces_and_their_safe_links() {
        assertThat(
                        blocks(
                                p(
                                        "Dit is <text:span text:style-name=\"Strong_20_Emphasis\">heel <text:span text:style-name=\"T1\">erg</text:span></text:span><text:s text:c=\"3\"/>waar<text:line-break/>en <text:a xlink:href=\"https://example.org/\">hier</text:a> en <text:a xlink:href=\"javascript:alert(1)\">daar</text:a>")))
                .containsExactly("PARAGRAPH Dit is **heel *erg*** waar\\\nen [hier](https://example.org/) en daar");
    }

    @Test
    void lists_are_nested_and_may_hold_headings() {
        assertThat(blocks(
                        "<text:list text:style-name=\"L1\"><text:list-item>" + p("Een")
                                + "<text:list><text:list-item>" + p("Onder")
                                + "</text:list-item><text:list-item text:start-value=\"5\">" + p("Vijf")
                                + "</text:list-item></text:list></text:list-item>"
                                + "<text:list-item>" + p("Twee") + p("Vervolg") + "</text:list-item></text:list>",
                        "<text:list><text:list-item>" + h(2, "Kop in een lijst") + "</text:list-item></text:list>"))
                .containsExactly(
                        "LIST - Een\n\n  1. Onder\n  2. Vijf\n\n- Twee\n\n  Vervolg", "HEADING 2 Kop in een lijst");
    }

    @Test
    void a_table_says_merged_cells_again() {
        String cell = "<table:table-cell>%s</table:table-cell>";
        assertThat(
                        blocks(
                                "<table:table><table:table-header-rows><table:table-row>" + cell.formatted(p("Thema"))
                                        + "<table:table-cell table:number-columns-spanned=\"2\">" + p("Wie")
                                        + "</table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>"
                                        + "<table:table-row><table:table-cell table:number-rows-spanned=\"2\">"
                                        + p("Water") + "</table:table-cell>" + cell.formatted(p("Rijk"))
                                        + cell.formatted(p("dijk")) + "</table:table-row>"
                                        + "<table:table-row><table:covered-table-cell/>" + cell.formatted(p("Stad"))
                                        + "<table:table-cell table:number-columns-repeated=\"16000000\"/></table:table-row></table:table>"))
                .containsExactly("TABLE |Thema|Wie||\n|---|---|---|\n|Water|Rijk|dijk|\n|Water|Stad||");
    }

    @Test
    void a_table_in_a_cell_keeps_its_words_apart_and_its_notes() {
        assertThat(blocks(table(
                        row(p("Wie"), p("Wat")),
                        row(
                                table(
                                        row(p("Stad"), p("Ja")),
                                        row(p("Delft" + note("footnote", "Zie hier.")), p("Nee"))),
                                p("punt")))))
                .containsExactly("TABLE |Wie|Wat|\n|---|---|\n|Stad Ja Delft[^1] Nee|punt|\n\n[^1]: Zie hier.");
    }

    private static String table(String... rows) {
        return "<table:table>" + String.join("", rows) + "</table:table>";
    }

    private static String row(String... cells) {
        return "<table:table-row><table:table-cell>" + String.join("</table:table-cell><table:table-cell>", cells)
                + "</table:table-cell></table:table-row>";
    }

    @Test
    void notes_follow_the_block_that_refers_to_them() {
        assertThat(blocks(
                        p("Eerst" + note("footnote", "Zie hier.") + " en " + note("endnote", "Zie daar.")),
                        p("Zonder")))
                .containsExactly(
                        "PARAGRAPH Eerst[^1] en [^2]\n\n[^1]: Zie hier.\n\n[^2]: Zie daar.", "PARAGRAPH Zonder");
    }

    @Test
    void tracked_deletions_comments_and_contents_are_not_text() {
        assertThat(blocks(
                        "<text:tracked-changes><text:changed-region><text:deletion>" + p("Weg")
                                + "</text:deletion></text:changed-region></text:tracked-changes>",
                        "<text:table-of-content><text:index-body>" + p("Inleiding 1")
                                + "</text:index-body></text:table-of-content>",
                        p(
                                "Wij <text:change-start text:change-id=\"c1\"/>samen<text:change-end text:change-id=\"c1\"/><text:change text:change-id=\"c2\"/><office:annotation><dc:creator>A</dc:creator>"
                                        + p("Is dit zo?") + "</office:annotation> delen"),
                        "<text:section text:name=\"S\">" + p("In een sectie") + "</text:section>"))
                .containsExactly("PARAGRAPH Wij samen delen", "PARAGRAPH In een sectie");
    }

    @Test
    void pictures_keep_their_alternative_text_and_text_boxes_are_read() {
        ImportedDocument document = read(OpenFile.of(
                p(picture("Pictures/100.png", "<svg:title>Kaart</svg:title><svg:desc>Alle steden</svg:desc>")),
                p("Tekst" + picture("Pictures/200.svm", "<svg:title>Grafiek</svg:title>")),
                p(picture("https://example.org/tracker.png", "")),
                p("<draw:frame><draw:text-box>" + p("In de doos") + "</draw:text-box></draw:frame>")));

        assertThat(WordDocumentsTests.described(document.blocks()))
                .containsExactly(
                        "PICTURE ![Kaart. Alle steden](picture:"
                                + document.pictures().getFirst().id() + ")",
                        "PARAGRAPH Tekst",
                        "PARAGRAPH In de doos");
        assertThat(document.notices())
                .containsExactly(
                        new Notice("importing.notice.PICTURE_FORMAT.described", List.of("SVM", "Grafiek")),
                        new Notice("importing.notice.PICTURE_ELSEWHERE", List.of()));
    }

    @Test
    void a_paragraph_that_is_bold_as_a_whole_stays_bold() {
        assertThat(blocks(
                        styled(
                                "Vet",
                                "Let <text:span text:style-name=\"T2\">niet</text:span> <text:span text:style-name=\"T1\">op</text:span>"),
                        list("text:style-name=\"L1\"", styled("Vet", "Punt")),
                        "<table:table><table:table-row><table:table-cell>" + styled("Kop", "Wie")
                                + "</table:table-cell><table:table-cell>" + styled("Vet", "Wat")
                                + "</table:table-cell></table:table-row></table:table>"))
                .containsExactly(
                        "PARAGRAPH **Let** niet **_op_**", "LIST - **Punt**", "TABLE |Wie|**Wat**|\n|---|---|");
    }

    @Test
    void a_list_goes_on_counting_where_it_is_said_to() {
        assertThat(blocks(
                        list("text:style-name=\"L2\" xml:id=\"een\"", p("Eerst"), p("Dan")),
                        p("Tussen"),
                        list("text:style-name=\"L2\" text:continue-numbering=\"true\"", p("Daarna")),
                        p("Tussen"),
                        list("text:style-name=\"L2\"", p("Opnieuw")),
                        p("Tussen"),
                        list("text:style-name=\"L2\" text:continue-list=\"een\"", p("Verder"))))
                .containsExactly(
                        "LIST 1. Eerst\n2. Dan",
                        "PARAGRAPH Tussen",
                        "LIST 3. Daarna",
                        "PARAGRAPH Tussen",
                        "LIST 1. Opnieuw",
                        "PARAGRAPH Tussen",
                        "LIST 4. Verder");
    }

    @Test
    void letters_and_numbers_of_more_levels_stand_before_their_items_as_words() {
        assertThat(blocks(
                        list(
                                "text:style-name=\"L2\"",
                                p("Eerst") + list("", p("a"), p("b")),
                                p("Dan") + list("", p("weer a"))),
                        p("Tussen"),
                        list("text:style-name=\"L2\" text:continue-numbering=\"true\"", list("", p("weer b"))),
                        list("text:style-name=\"L4\"", p("Een") + list("", p("Onder een")))))
                .containsExactly(
                        "LIST 1. Eerst\n   - a) a\n   - b) b\n2. Dan\n   - a) weer a",
                        "PARAGRAPH Tussen",
                        "LIST - b) weer b",
                        "LIST 1. Een\n   - 1\\.1 Onder een");
    }

    @Test
    void numbers_of_chapters_and_labels_are_kept() {
        ImportedDocument document = read(OpenFile.of(
                        h(1, "Waarom"),
                        "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">Tussenkop</text:h>",
                        h(2, "Nu"),
                        h(2, "Hier"),
                        "<text:h text:outline-level=\"1\" text:style-name=\"Los\">Bijlage</text:h>",
                        h(1, "Hoe"),
                        h(2, "Samen"),
                        list("text:style-name=\"L4\"", h(1, "In een lijst")),
                        list("text:style-name=\"L3\"", p("Deel data"), p("Bouw samen")))
                .withCountedChapters());

        assertThat(WordDocumentsTests.described(document.blocks()))
                .containsExactly(
                        "HEADING 1 A Waarom",
                        "HEADING 1 Tussenkop",
                        "HEADING 2 A.1 Nu",
                        "HEADING 2 A.2 Hier",
                        "HEADING 1 Bijlage",
                        "HEADING 1 B Hoe",
                        "HEADING 2 B.1 Samen",
                        "HEADING 1 1 In een lijst",
                        "ACTION_POINT Deel data",
                        "ACTION_POINT Bouw samen");
    }

    @Test
    void the_words_and_pictures_in_a_drawing_are_kept_and_a_drawing_that_was_left_out_is_told() {
        ImportedDocument document = read(OpenFile.of(
                p("Bij de tekening<draw:custom-shape>" + p("In de vorm") + "</draw:custom-shape>"),
                "<draw:g><svg:title>Stappen</svg:title><draw:rect>" + p("Eerst") + "</draw:rect><draw:line/>"
                        + picture("Pictures/100.png", "<svg:title>Kaart</svg:title>") + "</draw:g>",
                p("Leeg<draw:custom-shape/><draw:ellipse/><draw:connector/>")));

        assertThat(WordDocumentsTests.described(document.blocks()))
                .containsExactly(
                        "PARAGRAPH Bij de tekening",
                        "PARAGRAPH In de vorm",
                        "PARAGRAPH Eerst",
                        "PICTURE ![Kaart](picture:"
                                + document.pictures().getFirst().id() + ")",
                        "PARAGRAPH Leeg");
        assertThat(document.notices())
                .containsExactly(
                        new Notice("importing.notice.DRAWING.described", List.of("Stappen")),
                        new Notice("importing.notice.DRAWING", List.of()));
    }

    @Test
    void what_the_toolkit_itself_writes_is_read() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OdfTextDocument made = OdfTextDocument.newTextDocument()) {
            made.newParagraph("Gemaakt door een programma");
            made.save(bytes);
        }

        assertThat(WordDocumentsTests.described(
                        documents.read("gemaakt.odt", bytes.toByteArray()).blocks()))
                .containsExactly("PARAGRAPH Gemaakt door een programma");
    }

    private ImportedDocument read(OpenFile file) {
        return documents.read("visie.odt", file.bytes());
    }

    private Stream<String> blocks(String... body) {
        return WordDocumentsTests.described(read(OpenFile.of(body)).blocks());
    }
}
