package nl.samenspraak.importing;

import static nl.samenspraak.importing.OpenFile.h;
import static nl.samenspraak.importing.OpenFile.note;
import static nl.samenspraak.importing.OpenFile.p;
import static nl.samenspraak.importing.OpenFile.picture;
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
