package nl.samenspraak.importing;

import static nl.samenspraak.importing.WordFile.cell;
import static nl.samenspraak.importing.WordFile.drawing;
import static nl.samenspraak.importing.WordFile.item;
import static nl.samenspraak.importing.WordFile.p;
import static nl.samenspraak.importing.WordFile.picture;
import static nl.samenspraak.importing.WordFile.r;
import static nl.samenspraak.importing.WordFile.row;
import static nl.samenspraak.importing.WordFile.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.samenspraak.draft.Block;
import org.junit.jupiter.api.Test;

class WordDocumentsTests {

    private final Documents documents = new Documents();

    @Test
    void headings_are_known_by_style_name_by_the_style_below_and_by_outline_level() {
        assertThat(blocks(
                        p("Titel", r("Slimme steden")),
                        p("Kop1", r("<w:b/>", "Inleiding")),
                        p("Kop3", r("Op naam")),
                        p("HoofdstukGemeente", r("Op de stijl eronder")),
                        "<w:p><w:pPr><w:outlineLvl w:val=\"3\"/></w:pPr>" + r("Op niveau") + "</w:p>",
                        "<w:p><w:pPr><w:pStyle w:val=\"Kop1\"/><w:outlineLvl w:val=\"9\"/></w:pPr>" + r("Toch niet")
                                + "</w:p>"))
                .containsExactly(
                        "HEADING 1 Slimme steden",
                        "HEADING 1 Inleiding",
                        "HEADING 3 Op naam",
                        "HEADING 2 Op de stijl eronder",
                        "HEADING 4 Op niveau",
                        "PARAGRAPH Toch niet");
    }

    @Test
    void the_title_is_the_text_in_the_style_for_it() {
        ImportedDocument document = read(WordFile.of(p("Kop1", r("Eerst")), p("Titel", r("Slimme "), r("steden"))));

        assertThat(document.title()).isEqualTo("Slimme steden");
    }

    @Test
    void without_any_heading_the_title_is_the_name_of_the_file() {
        assertThat(documents
                        .read("Visie 2017.docx", WordFile.of(p("", r("Tekst"))).bytes())
                        .title())
                .isEqualTo("Visie 2017");
    }

    @Test
    void a_note_at_a_heading_is_no_part_of_the_title() {
        ImportedDocument document = read(WordFile.of(p("Kop1", r("Slimme steden"), note("footnote", 2))));

        assertThat(document.title()).isEqualTo("Slimme steden");
        assertThat(described(document.blocks()))
                .containsExactly("HEADING 1 Slimme steden[^1]\n\n[^1]: Zie de bijlage.");
    }

    @Test
    void numbers_that_word_counts_stand_before_headings_again() {
        assertThat(blocks(p("Genummerd", r("Waarom")), p("Genummerd", r("Hoe"))))
                .containsExactly("HEADING 1 1 Waarom", "HEADING 1 2 Hoe");
    }

    @Test
    void bold_italic_and_struck_words_survive_however_word_cut_the_sentence() {
        assertThat(blocks(p(
                        "",
                        r("Dit is "),
                        r("<w:b/>", "heel "),
                        r("<w:b/>", "belangrijk: "),
                        r("<w:rStyle w:val=\"Zwaar\"/>", "zwaar"),
                        r(", "),
                        r("<w:b/><w:i/>", "en dit"),
                        r(" en "),
                        r("<w:strike/>", "niet"),
                        r(" 2*3*4 "),
                        r("<w:b w:val=\"0\"/>", "gewoon"))))
                .containsExactly(
                        "PARAGRAPH Dit is **heel belangrijk: zwaar**, **_en dit_** en ~~niet~~ 2\\*3\\*4 gewoon");
    }

    @Test
    void bold_that_markdown_can_not_express_does_not_leave_asterisks_behind() {
        assertThat(blocks(p("", r("<w:b/>", "Let op:"), r("doe mee"), r("<w:b/>", "(nu)"), r("alvast"))))
                .containsExactly("PARAGRAPH **Let op**:doe mee(**nu**)alvast");
    }

    @Test
    void text_that_looks_like_markdown_stays_text() {
        assertThat(blocks(
                        p("", r("# geen kop")),
                        p("", r("+ geen lijst")),
                        p("", r("1. geen nummer &lt;b&gt; [x](y) | `c`"))))
                .containsExactly(
                        "PARAGRAPH \\# geen kop",
                        "PARAGRAPH \\+ geen lijst",
                        "PARAGRAPH 1\\. geen nummer \\<b\\> \\[x\\](y) \\| \\`c\\`");
    }

    @Test
    void links_to_the_web_survive_and_others_become_text() {
        assertThat(blocks(
                        p("", link("rId9", "de kaart")),
                        p("", link("rId10", "script")),
                        p("", link("rId11", "bestand")),
                        p("", "<w:hyperlink w:anchor=\"hoofdstuk2\">" + r("verderop") + "</w:hyperlink>"),
                        p("", field("HYPERLINK \"https://example.org/veld\"", r("veld")))))
                .containsExactly(
                        "PARAGRAPH [de kaart](https://example.org/kaart?a=1&b=2)",
                        "PARAGRAPH script",
                        "PARAGRAPH bestand",
                        "PARAGRAPH verderop",
                        "PARAGRAPH [veld](https://example.org/veld)");
    }

    @Test
    void lists_are_nested_and_numbered_as_in_word() {
        assertThat(blocks(
                        item(1, 0, "Een"),
                        item(1, 1, "Onder een"),
                        p("Lijstalinea", r("Vervolg")),
                        item(1, 0, "Twee"),
                        p("", r("Tussen")),
                        item(2, 0, "Eerst"),
                        item(2, 1, "a"),
                        item(2, 0, "Dan"),
                        p("", r("Tussen")),
                        item(2, 0, "Daarna"),
                        item(5, 0, "Opnieuw")))
                .containsExactly(
                        "LIST - Een\n\n  - Onder een\n\n    Vervolg\n\n- Twee",
                        "PARAGRAPH Tussen",
                        "LIST 1. Eerst\n   - a) a\n2. Dan",
                        "PARAGRAPH Tussen",
                        "LIST 3. Daarna",
                        "LIST 1. Opnieuw");
    }

    @Test
    void what_markdown_does_not_count_stands_before_its_items_as_words() {
        assertThat(blocks(
                        item(6, 0, "Eerst"),
                        item(6, 1, "Diep"),
                        item(6, 0, "Dan"),
                        p("", r("Tussen")),
                        item(7, 0, "Een"),
                        item(7, 1, "Onder een"),
                        item(7, 1, "Ook")))
                .containsExactly(
                        "LIST - I. Eerst\n  - (i) Diep\n- II. Dan",
                        "PARAGRAPH Tussen",
                        "LIST 1. Een\n   - 1\\.1 Onder een\n   - 1\\.2 Ook");
    }

    @Test
    void lists_in_the_styles_of_word_for_deeper_lists_are_nested() {
        assertThat(blocks(
                        p("Lijstopsomteken", r("Een")),
                        p("Lijstopsomteken2", r("Onder een")),
                        p("Lijstopsomteken", r("Twee")),
                        p("", r("Tussen")),
                        p("Lijstnummering", r("A")),
                        p("Lijstnummering2", r("a")),
                        p("Stapjes", r("b")),
                        p("Lijstnummering", r("B")),
                        p("Lijstopsomteken2", r("punt"))))
                .containsExactly(
                        "LIST - Een\n  - Onder een\n- Twee",
                        "PARAGRAPH Tussen",
                        "LIST 1. A\n   1. a\n   2. b\n2. B\n   - punt");
    }

    @Test
    void a_level_that_the_paragraph_itself_says_counts_instead_of_that_of_its_style() {
        assertThat(blocks(
                        p("Lijstopsomteken", r("Een")),
                        item(1, 1, "Onder een").replace("Lijstalinea", "Lijstopsomteken2"),
                        p("Lijstopsomteken2", r("Ook"))))
                .containsExactly("LIST - Een\n  - Onder een\n  - Ook");
    }

    @Test
    void a_table_says_merged_cells_again_or_leaves_them_empty() {
        assertThat(blocks(table(
                        row(cell("", p("", r("Thema"))), cell("<w:gridSpan w:val=\"2\"/>", p("", r("Wie en wat")))),
                        row(
                                cell("<w:vMerge w:val=\"restart\"/>", p("", r("Water"))),
                                cell("", p("", r("<w:b/>", "Rijk"))),
                                cell("", item(1, 0, "dijk"), item(1, 0, "a | b"))),
                        row(cell("<w:vMerge/>", p("")), cell("", p("", r("Stad"))), cell("", p("", r("groen")))),
                        row(cell("", p("")), cell("", p("")), cell("", p(""))))))
                .containsExactly("""
                        TABLE |Thema|Wie en wat||
                        |---|---|---|
                        |Water|**Rijk**|• dijk • a \\| b|
                        |Water|Stad|groen|""");
    }

    @Test
    void a_table_of_one_column_is_a_frame_around_text_and_headings_come_out() {
        assertThat(blocks(
                        table(row(cell("", p("Kop2", r("Kader")), p("", r("Tekst")), item(1, 0, "punt")))),
                        table(row(cell("", p("Kop3", r("Links")), p("", r("a"))), cell("", p("", r("b")))))))
                .containsExactly(
                        "HEADING 2 Kader",
                        "PARAGRAPH Tekst",
                        "LIST - punt",
                        "HEADING 3 Links",
                        "TABLE |a|b|\n|---|---|");
    }

    @Test
    void a_table_in_a_cell_keeps_its_words_apart_and_its_notes_and_pictures() {
        ImportedDocument document = read(WordFile.of(table(
                row(cell("", p("", r("Wie"))), cell("", p("", r("Wat")))),
                row(
                        cell(
                                "",
                                p("", r("Kent:")),
                                table(
                                        row(cell("", p("", r("Stad"))), cell("", p("", r("<w:b/>", "Ja")))),
                                        row(
                                                cell("", p("", r("Delft"), note("footnote", 2))),
                                                cell("", p("", picture("inline", "r:embed=\"rId6\"", "Nee")))))),
                        cell("", p("", r("punt")))))));

        assertThat(described(document.blocks()))
                .containsExactly("TABLE |Wie|Wat|\n|---|---|\n|Kent: Stad **Ja** Delft[^1] ![Nee](picture:"
                        + document.pictures().getFirst().id() + ")|punt|\n\n[^1]: Zie de bijlage.");
    }

    @Test
    void a_cell_with_only_the_mark_of_a_note_is_not_empty() {
        assertThat(blocks(table(
                        row(cell("", p("", r("a"))), cell("", p("", note("footnote", 2)))),
                        row(cell("", p("", r("b")))))))
                .containsExactly("TABLE |a|[^1]|\n|---|---|\n|b||\n\n[^1]: Zie de bijlage.");
    }

    @Test
    void a_note_at_what_is_left_out_is_a_paragraph_at_the_end_and_told() {
        ImportedDocument document =
                read(WordFile.of(p("Inhopg1", r("Inleiding 1"), note("footnote", 2)), p("", r("Tekst"))));

        assertThat(described(document.blocks())).containsExactly("PARAGRAPH Tekst", "PARAGRAPH Zie de bijlage.");
        assertThat(document.notices()).containsExactly(new Notice("importing.notice.NOTES", List.of("1")));
    }

    @Test
    void notes_follow_the_block_that_refers_to_them_and_are_numbered_through() {
        assertThat(blocks(
                        p("", r("Eerst"), note("footnote", 3), r(" en later"), note("endnote", 2), r(".")),
                        p("", r("Zonder")),
                        item(1, 0, "punt").replace("</w:p>", note("footnote", 2) + "</w:p>"),
                        p("", r("Weg"), note("footnote", 99))))
                .containsExactly(
                        "PARAGRAPH Eerst[^1] en later[^2].\n\n[^1]: Tweede noot.\n\n    Met nog een alinea.\n\n[^2]: Eindnoot.",
                        "PARAGRAPH Zonder",
                        "LIST - punt[^3]\n\n[^3]: Zie de bijlage.",
                        "PARAGRAPH Weg");
    }

    @Test
    void tracked_insertions_are_text_deletions_and_comments_are_not() {
        assertThat(blocks(
                        p(
                                "",
                                r("Wij "),
                                "<w:ins w:id=\"1\" w:author=\"A\">" + r("samen ") + "</w:ins>",
                                "<w:del w:id=\"2\" w:author=\"A\"><w:r><w:delText>niet </w:delText></w:r></w:del>",
                                "<w:moveFrom w:id=\"3\">" + r("weg ") + "</w:moveFrom>",
                                "<w:moveTo w:id=\"4\">" + r("hierheen ") + "</w:moveTo>",
                                "<w:commentRangeStart w:id=\"1\"/>" + r("delen")
                                        + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"),
                        "<w:p><w:pPr><w:rPr><w:del w:id=\"5\"/></w:rPr></w:pPr>" + r("Deze alinea ") + "</w:p>",
                        p("", r("gaat door.")),
                        table(
                                row(cell("", p("", r("a"))), cell("", p("", r("b")))),
                                "<w:tr><w:trPr><w:del w:id=\"6\"/></w:trPr>" + cell("", p("", r("c")))
                                        + cell("", p("", r("d"))) + "</w:tr>")))
                .containsExactly(
                        "PARAGRAPH Wij samen hierheen delen",
                        "PARAGRAPH Deze alinea gaat door.",
                        "TABLE |a|b|\n|---|---|");
    }

    @Test
    void pictures_keep_their_alternative_text_and_what_can_not_be_shown_is_told() {
        ImportedDocument document = read(WordFile.of(
                p("", picture("inline", "r:embed=\"rId6\"", "Kaart van de steden")),
                p("", r("Naast de tekst"), picture("anchor", "r:embed=\"rId6\"", "")),
                p("", r("In "), picture("inline", "r:embed=\"rId6\"", "een [icoon]"), r(" de zin")),
                p("", r("Tekst"), picture("inline", "r:embed=\"rId7\"", "Tekening")),
                p("", picture("inline", "r:link=\"rId8\"", "Van buiten"))));

        Picture picture = document.pictures().getFirst();
        assertThat(document.pictures()).hasSize(1);
        assertThat(picture.contentType()).isEqualTo("image/png");
        assertThat(picture.bytes()).isEqualTo(WordFile.PNG);
        assertThat(described(document.blocks()))
                .containsExactly(
                        "PICTURE ![Kaart van de steden](picture:" + picture.id() + ")",
                        "PARAGRAPH Naast de tekst",
                        "PICTURE ![](picture:" + picture.id() + ")",
                        "PARAGRAPH In ![een \\[icoon\\]](picture:" + picture.id() + ") de zin",
                        "PARAGRAPH Tekst");
        assertThat(document.notices())
                .containsExactly(
                        new Notice("importing.notice.PICTURE_FORMAT.described", List.of("EMF", "Tekening")),
                        new Notice("importing.notice.PICTURE_ELSEWHERE.described", List.of("Van buiten")));
    }

    @Test
    void the_words_of_drawings_are_kept_and_what_was_left_out_is_told() {
        ImportedDocument document = read(
                WordFile.of(
                        p("", r("Schema"), drawing("Van luisteren naar bouwen", "<dgm:relIds r:dm=\"rId12\"/>")),
                        p("", r("Grafiek"), drawing("", "<c:chart r:id=\"rId13\"/>")),
                        p("", r("Vorm"), drawing("", "<wps:wsp><wps:spPr/></wps:wsp>")),
                        p("", r("Lijn"), drawing("", "<wps:wsp><wps:cNvCnPr/></wps:wsp>")),
                        p(
                                "",
                                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                                        + drawing("Een pijl naar rechts", "<wps:wsp/>")
                                                .replaceAll("</?w:r>", "")
                                        + "</mc:Choice><mc:Fallback><w:pict><v:shape/></w:pict></mc:Fallback></mc:AlternateContent></w:r>"),
                        p(
                                "",
                                drawing(
                                        "",
                                        box("Een") + box("Twee")
                                                + "<pic:pic><pic:blipFill><a:blip r:embed=\"rId6\"/></pic:blipFill></pic:pic>"))));

        assertThat(described(document.blocks()))
                .containsExactly(
                        "PARAGRAPH Schema",
                        "LIST - Luister\n- Bouw samen",
                        "PARAGRAPH Grafiek",
                        "PARAGRAPH Vorm",
                        "PARAGRAPH Lijn",
                        "PARAGRAPH Een",
                        "PARAGRAPH Twee",
                        "PICTURE ![](picture:" + document.pictures().getFirst().id() + ")");
        assertThat(document.notices())
                .containsExactly(
                        new Notice("importing.notice.DRAWING.described", List.of("Van luisteren naar bouwen")),
                        new Notice("importing.notice.DRAWING.described", List.of("Steden per jaar")),
                        new Notice("importing.notice.DRAWING", List.of()),
                        new Notice("importing.notice.DRAWING.described", List.of("Een pijl naar rechts")));
    }

    private static String box(String text) {
        return "<wps:wsp><wps:txbx><w:txbxContent>" + p("", r(text)) + "</w:txbxContent></wps:txbx></wps:wsp>";
    }

    @Test
    void a_table_of_contents_is_left_out_and_content_controls_and_text_boxes_are_read() {
        assertThat(
                        blocks(
                                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>"
                                        + p("", r("Inhoud")) + "</w:sdtContent></w:sdt>",
                                p(
                                        "Inhopg1",
                                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
                                        r("Eén 1")),
                                p("", r("Twee 2"), "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                                "<w:sdt><w:sdtPr/><w:sdtContent>" + p("", r("In een veld")) + "</w:sdtContent></w:sdt>",
                                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                                        + p("", r("Klik om tekst in te voeren")) + "</w:sdtContent></w:sdt>",
                                p(
                                        "",
                                        r("Bij de doos"),
                                        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wps:txbx><w:txbxContent>"
                                                + p("", r("In de doos"))
                                                + "</w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                                                + p("", r("In de doos"))
                                                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>")))
                .containsExactly("PARAGRAPH In een veld", "PARAGRAPH Bij de doos", "PARAGRAPH In de doos");
    }

    @Test
    void a_heading_in_the_style_for_contents_is_left_out_only_above_contents() {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        assertThat(blocks(
                        p("Kopvaninhoudsopgave", r("INHOUDSOPGAVE")),
                        p("", r("Los")),
                        p("Kopvaninhoudsopgave", r("Voorwoord")),
                        p("", r("Beste lezer")),
                        p("Kopvaninhoudsopgave", r("Wat u vindt")),
                        p(""),
                        p("Inhopg1", r("Inleiding 1")),
                        p("Kopvaninhoudsopgave", r("Wegwijzer")),
                        p("", begin, r("Inleiding 1")),
                        p("", r("Slot 2"), "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                        p("Voorwerk", r("Samenvatting")),
                        p("", r("Kort en goed")),
                        p("Voorwerk", r("Inhoud"))))
                .containsExactly(
                        "PARAGRAPH Los",
                        "HEADING 1 Voorwoord",
                        "PARAGRAPH Beste lezer",
                        "HEADING 1 Samenvatting",
                        "PARAGRAPH Kort en goed");
    }

    @Test
    void action_points_that_word_numbers_are_recognised() {
        assertThat(blocks(
                        p("Kop1", r("Onze ambitie")),
                        p("", r("In 2030 werken steden samen.")),
                        p("Kop2", r("Actiepunt 1: Deel data")),
                        p("", r("Wij openen onze data.")),
                        item(1, 0, "voor mei"),
                        item(4, 0, "Bouw samen"),
                        p("Kop2", r("Verder")),
                        p("", r("Slot"))))
                .containsExactly(
                        "HEADING 1 Onze ambitie",
                        "AMBITION In 2030 werken steden samen.",
                        "ACTION_POINT Deel data\n\nWij openen onze data.\n\n- voor mei",
                        "ACTION_POINT Bouw samen",
                        "HEADING 2 Verder",
                        "PARAGRAPH Slot");
    }

    private static String link(String relation, String text) {
        return "<w:hyperlink r:id=\"" + relation + "\">" + r(text) + "</w:hyperlink>";
    }

    private static String field(String instruction, String given) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + instruction.replace("\"", "&quot;")
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + given
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String note(String kind, int id) {
        return "<w:r><w:%sReference w:id=\"%d\"/></w:r>".formatted(kind, id);
    }

    private ImportedDocument read(WordFile file) {
        return documents.read("visie.docx", file.bytes());
    }

    private Stream<String> blocks(String... body) {
        return described(read(WordFile.of(body)).blocks());
    }

    static Stream<String> described(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.kind() + (block.level() > 0 ? " " + block.level() : "") + " " + block.markdown());
    }
}
