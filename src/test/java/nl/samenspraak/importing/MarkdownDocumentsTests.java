package nl.samenspraak.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarkdownDocumentsTests {

    private final Documents documents = new Documents();

    @Test
    void front_matter_gives_the_title_and_is_no_text() {
        ImportedDocument document = read("---\ntitle: 'Slimme steden'\nauthors:\n  - name: A\n---\n\n# Inleiding\n");

        assertThat(document.title()).isEqualTo("Slimme steden");
        assertThat(WordDocumentsTests.described(document.blocks())).containsExactly("HEADING 1 Inleiding");
    }

    @Test
    void wrapped_lines_become_one_and_hard_breaks_stay() {
        assertThat(blocks("Een zin die\nverder loopt\\\nen een nieuwe regel.  \nNog een."))
                .containsExactly("PARAGRAPH Een zin die verder loopt\\\nen een nieuwe regel.\\\nNog een.");
    }

    @Test
    void headings_of_both_kinds_lists_and_tables_are_blocks() {
        assertThat(blocks("""
                        Titel
                        =====

                        ### Kop met `code` {#anker}

                        * een
                        * twee
                            1. diep
                        - [ ] te doen
                        - [x] gedaan

                        | a | b |
                        |---|:-:|
                        | 1 | *2* |

                        > citaat

                        ---
                        """))
                .containsExactly(
                        "HEADING 1 Titel",
                        "HEADING 3 Kop met `code`",
                        "LIST * een\n* twee\n    1. diep",
                        "LIST - ☐ te doen\n- ☑ gedaan",
                        "TABLE |a|b|\n|---|:---:|\n|1|*2*|",
                        "PARAGRAPH > citaat");
    }

    @Test
    void notes_go_with_the_blocks_that_refer_to_them_under_numbers_of_their_own() {
        assertThat(
                        blocks(
                                "A[^bron] en B^[ter plekke].\n\nNog eens[^bron].\n\n[^bron]: De *bron*.\n\n    Vervolg.\n\n[^los]: Nergens."))
                .containsExactly(
                        "PARAGRAPH A[^1] en B[^2].\n\n[^1]: De *bron*.\n\n    Vervolg.\n\n[^2]: ter plekke",
                        "PARAGRAPH Nog eens[^3].\n\n[^3]: De *bron*.\n\n    Vervolg.",
                        "PARAGRAPH Nergens.");
    }

    @Test
    void directives_of_myst_give_their_content() {
        assertThat(blocks("""
                        (label)=
                        # Kop

                        % een opmerking
                        Tekst met {ref}`een verwijzing <label>` en {term}`woord`.

                        :::{note} Let op
                        :class: dropdown
                        In de *noot*.

                        ::::{tip}
                        Genest.
                        ::::
                        :::

                        ```{figure} kaart.png
                        :alt: De kaart
                        Bijschrift
                        ```

                        ```{toctree}
                        a
                        ```

                        ```{mermaid}
                        graph TD
                        ```

                        +++
                        """))
                .containsExactly(
                        "HEADING 1 Kop",
                        "PARAGRAPH Tekst met een verwijzing en woord.",
                        "PARAGRAPH **Let op**",
                        "PARAGRAPH In de *noot*.",
                        "PARAGRAPH Genest.",
                        "PARAGRAPH Bijschrift");
    }

    @Test
    void notes_and_links_lead_into_directives_and_out_of_them() {
        assertThat(blocks("""
                        :::{note} Let op[^1]
                        Tekst[^2] en [een kaart][kaart].

                        [^3]: Binnen.

                        [binnen]: https://example.org/binnen
                        :::

                        ```{tip}
                        Ook[^2].
                        ```

                        Buiten[^3] en [verder][binnen].

                        [^1]: Bij de titel.
                        [^2]: Bron.

                        [kaart]: https://example.org/kaart
                        """))
                .containsExactly(
                        "PARAGRAPH **Let op[^1]**\n\n[^1]: Bij de titel.",
                        "PARAGRAPH Tekst[^2] en [een kaart](https://example.org/kaart).\n\n[^2]: Bron.",
                        "PARAGRAPH Ook[^3].\n\n[^3]: Bron.",
                        "PARAGRAPH Buiten[^4] en [verder](https://example.org/binnen).\n\n[^4]: Binnen.");
    }

    @Test
    void directives_may_hold_code_lists_and_each_other() {
        assertThat(blocks("""
                        - een punt

                          ````{note}
                          ---
                          class: dropdown
                          ---
                          In het punt.

                          ```{code-block} python
                          :linenos:

                          :::
                          ```

                          - dieper
                          ````

                        ::::{admonition} Kader
                        :::{code}
                        :::{geen}
                        :::
                        :::

                        :::note
                        Zonder haken.
                        :::
                        ::::

                        Slot.

                        :::{note}
                        Nooit gesloten.
                        """))
                .containsExactly(
                        "LIST - een punt\n\n  In het punt.\n\n  ```\n\n  :::\n  ```\n\n  - dieper",
                        "PARAGRAPH **Kader**",
                        "PARAGRAPH ```\n:::{geen}\n:::\n```",
                        "PARAGRAPH Zonder haken.",
                        "PARAGRAPH Slot.",
                        "PARAGRAPH Nooit gesloten.");
    }

    @Test
    void html_gives_its_words_and_never_its_tags() {
        ImportedDocument document = read("Een <b>vet</b> woord<br>en <script>alert(1)</script>meer <!-- stil -->\n\n"
                + "<div onclick=\"x()\"><p>In een vak</p><script>alert(2)</script></div>\n\n\\<i\\> blijft");

        assertThat(WordDocumentsTests.described(document.blocks()))
                .containsExactly(
                        "PARAGRAPH Een vet woord\\\nen alert(1)meer",
                        "PARAGRAPH In een vak",
                        "PARAGRAPH \\<i\\> blijft");
        assertThat(document.notices()).containsExactly(new Notice("importing.notice.HTML", List.of()));
    }

    @Test
    void only_links_to_the_web_and_pictures_in_the_file_survive() {
        String png = Base64.getEncoder().encodeToString(WordFile.PNG);
        ImportedDocument document = read(
                "[web](https://example.org \"titel\") [script](JavaScript:alert(1)) [bestand](file:///etc) [hier](#kop) <https://a.nl>\n\n"
                        + "![binnen][plaatje]\n\n![buiten](https://example.org/x.png)\n\n![sluw](picture:abc)\n\n[plaatje]: data:image/png;base64,"
                        + png);

        assertThat(WordDocumentsTests.described(document.blocks()))
                .containsExactly(
                        "PARAGRAPH [web](https://example.org) script bestand hier [https://a.nl](https://a.nl)",
                        "PICTURE ![binnen](picture:"
                                + document.pictures().getFirst().id() + ")");
        assertThat(document.notices())
                .extracting(Notice::arguments)
                .containsExactly(List.of("buiten"), List.of("sluw"));
    }

    @Test
    void other_encodings_are_read_and_told() {
        String text = "# Coöperatie\n\nEén café";
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, Charset.forName("windows-1252"))) {
            ImportedDocument document = documents.read("a.md", text.getBytes(charset));

            assertThat(WordDocumentsTests.described(document.blocks()))
                    .containsExactly("HEADING 1 Coöperatie", "PARAGRAPH Eén café");
            assertThat(document.notices())
                    .containsExactly(new Notice("importing.notice.ENCODING", List.of(charset.displayName())));
        }
        ImportedDocument marked = documents.read("a.md", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
        assertThat(marked.title()).isEqualTo("Coöperatie");
        assertThat(marked.notices()).isEmpty();
    }

    @Test
    void a_list_or_table_that_is_too_long_for_one_block_becomes_several() {
        String list = "1. " + "een punt\n1. ".repeat(4_000) + "slot";
        String table = "|kop|b|\n|---|---|\n" + "|een cel|twee|\n".repeat(3_000);

        ImportedDocument document = read(list + "\n\n" + table);

        assertThat(document.blocks()).hasSizeBetween(5, 20);
        assertThat(document.blocks().getLast().markdown()).startsWith("|kop|b|\n|---|---|\n|een cel|twee|");
        assertThat(document.blocks().get(1).markdown()).matches("(?s)\\d{3,4}\\. een punt.*");
    }

    @Test
    void notes_to_which_nothing_refers_are_paragraphs_at_the_end_and_told() {
        ImportedDocument document = read("Tekst[^1].\n\n[^1]: Wel.\n\n[^2]: Een *losse* noot.\n\nSlot.");

        assertThat(WordDocumentsTests.described(document.blocks()))
                .containsExactly(
                        "PARAGRAPH Tekst[^1].\n\n[^1]: Wel.", "PARAGRAPH Slot.", "PARAGRAPH Een *losse* noot.");
        assertThat(document.notices()).containsExactly(new Notice("importing.notice.NOTES", List.of("1")));
    }

    @Test
    void what_was_written_is_read_again_as_the_same() {
        ImportedDocument once = read(
                "# A *b* \\# c\n\n+ x\n+ y\n\n1\\. z **q**r_s_ \\[x\\] `a|b` 5 < 6 & \\&amp; ![](x)\n\n| a \\| b | c |\n|--|--|\n| `x` | 2 |");

        for (var block : once.blocks())
            assertThat(read(block.markdown()).blocks().getFirst().markdown()).isEqualTo(block.markdown());
    }

    @Test
    void the_progress_is_told_and_never_falls() {
        List<Progress> told = new CopyOnWriteArrayList<>();

        documents.read("a.md", "Tekst".getBytes(StandardCharsets.UTF_8), told::add);

        assertThat(told).extracting(Progress::step).containsExactly(Progress.Step.values());
        assertThat(told).extracting(Progress::percent).isSorted().endsWith(100);
    }

    private ImportedDocument read(String markdown) {
        return documents.read("visie.md", markdown.getBytes(StandardCharsets.UTF_8));
    }

    private Stream<String> blocks(String markdown) {
        return WordDocumentsTests.described(read(markdown).blocks());
    }
}
