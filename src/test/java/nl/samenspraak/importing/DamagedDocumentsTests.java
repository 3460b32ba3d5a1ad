package nl.samenspraak.importing;

import static nl.samenspraak.importing.WordFile.item;
import static nl.samenspraak.importing.WordFile.p;
import static nl.samenspraak.importing.WordFile.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a file on its way: it is read or it is refused, and never anything else. */
class DamagedDocumentsTests {

    private static final Duration ENOUGH = Duration.ofSeconds(10);

    private final Documents documents = new Documents();

    @ParameterizedTest
    @CsvSource({"a.docx, 20161223", "a.odt, 20170131", "a.md, 20260101"})
    void a_damaged_file_is_read_or_refused(String name, long seed) {
        byte[] good = good(name);
        Random random = new Random(seed);
        long end = System.nanoTime() + Duration.ofSeconds(6).toNanos();

        for (int i = 0; i < 100 && System.nanoTime() < end; i++)
            readOrRefused(name, damaged(good, random), seed + "/" + i);
    }

    /** Damage inside the XML, where the checksum of a zip would otherwise notice it. */
    @ParameterizedTest
    @CsvSource({"a.docx, 1", "a.odt, 2"})
    void damaged_xml_is_read_or_refused(String name, long seed) {
        Random random = new Random(seed);
        long end = System.nanoTime() + Duration.ofSeconds(6).toNanos();

        for (int i = 0; i < 150 && System.nanoTime() < end; i++) {
            Packed file = name.endsWith("docx") ? word() : open();
            file.damage(content -> swapped(content, random));
            readOrRefused(name, file.bytes(), seed + "/" + i);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "[^",
                "*a_ ",
                "**a ",
                "`",
                "``a` ",
                "~~",
                "<",
                "<a ",
                "<!--",
                "&",
                "\\",
                "(",
                "[a](",
                "[a](<b",
                "[a][",
                "|",
                "||\n",
                "|-",
                "a|b\n-|-\n",
                "> ",
                "- ",
                "1. ",
                "> - ",
                ":::{a}\n",
                "```{note}\n",
                "# ",
                "[a]: b\n",
                "[^a]: b\n",
                "[^a]",
                "^[",
                "    ",
                "\t",
                "* * ",
                "_a__",
                "=\n",
                "- a\n  ",
                "a\n-\n",
                "\u0301",
                "%"
            })
    void a_text_that_repeats_one_mark_for_ever_is_read_or_refused_in_time(String mark) {
        for (int length : new int[] {2_000, 40_000, 300_000}) {
            long start = System.nanoTime();

            readOrRefused(
                    "a.md", mark.repeat(length / mark.length()).concat("x").getBytes(StandardCharsets.UTF_8), mark);

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("%s, %s times", mark, length)
                    .isLessThan(ENOUGH);
        }
    }

    private void readOrRefused(String name, byte[] content, String which) {
        try {
            assertThat(documents.read(name, content).blocks()).isNotEmpty();
        } catch (DocumentRefused refused) {
            assertThat(refused.messageKey()).startsWith("refusal.DocumentRefused.");
        } catch (RuntimeException other) {
            fail(which, other);
        }
    }

    private static byte[] damaged(byte[] good, Random random) {
        byte[] damaged = random.nextInt(5) == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
        for (int i = random.nextInt(8); i >= 0 && damaged.length > 0; i--)
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        return damaged;
    }

    /** Swaps, doubles or drops a piece of the text. */
    private static String swapped(String text, Random random) {
        String[] tags = text.split("(?=<)");
        int one = random.nextInt(tags.length);
        int other = random.nextInt(tags.length);
        String kept = tags[one];
        switch (random.nextInt(4)) {
            case 0 -> tags[one] = tags[other];
            case 1 -> tags[one] = "";
            case 2 -> tags[one] = kept.replaceAll("\"[^\"]*\"", "\"-1\"");
            default -> tags[one] = kept + kept;
        }
        return String.join("", tags);
    }

    private static byte[] good(String name) {
        return switch (name) {
            case "a.docx" -> word().bytes();
            case "a.odt" -> open().bytes();
            default ->
                ("# Kop\n\nTekst met *nadruk*[^1] en [een link](https://a.nl).\n\n- een\n  1. twee\n\n"
                                + "|a|b|\n|-|-|\n|c|d|\n\n:::{note}\nNoot\n:::\n\n> citaat\n\n[^1]: Noot.\n")
                        .repeat(5)
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    private static WordFile word() {
        return WordFile.of(
                p("Titel", r("Slimme steden")),
                p("Kop1", r("Onze ambitie")),
                p("", r("Wij "), r("<w:b/>", "delen"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"),
                p("Kop2", r("Actiepunten")),
                item(2, 0, "Deel data"),
                item(2, 1, "voor mei"),
                WordFile.table(WordFile.row(
                        WordFile.cell("<w:vMerge w:val=\"restart\"/>", p("", r("a"))),
                        WordFile.cell("<w:gridSpan w:val=\"2\"/>", p("", r("b"))))),
                p("", WordFile.picture("inline", "r:embed=\"rId6\"", "Kaart")));
    }

    private static OpenFile open() {
        return OpenFile.of(
                OpenFile.h(1, "Onze ambitie"),
                OpenFile.p(
                        "Wij <text:span text:style-name=\"T1\">delen</text:span>" + OpenFile.note("footnote", "Noot")),
                "<text:list text:style-name=\"L1\"><text:list-item>" + OpenFile.p("Een")
                        + "</text:list-item></text:list>",
                "<table:table><table:table-row><table:table-cell table:number-rows-spanned=\"2\">" + OpenFile.p("a")
                        + "</table:table-cell><table:table-cell>" + OpenFile.p("b")
                        + "</table:table-cell></table:table-row></table:table>",
                OpenFile.p(OpenFile.picture("Pictures/100.png", "<svg:title>Kaart</svg:title>")));
    }
}
