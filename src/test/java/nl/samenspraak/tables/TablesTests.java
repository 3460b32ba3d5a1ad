package nl.samenspraak.tables;

import static nl.samenspraak.tables.Column.COLOUR;
import static nl.samenspraak.tables.Column.EMAIL;
import static nl.samenspraak.tables.Column.KIND;
import static nl.samenspraak.tables.Column.NAME;
import static nl.samenspraak.tables.Column.ORGANISATION;
import static nl.samenspraak.tables.Column.ROLE;
import static nl.samenspraak.tables.Column.SHORT_NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.tables.TableRefused.Problem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTests {

    private final Tables tables = new Tables();

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '"',
            value = {
                "UTF-8 ;",
                "UTF-8 ','",
                "windows-1252 ;",
                "windows-1252 ','",
                "UTF-16LE ;",
                "UTF-16BE ','",
                "UTF-8 TAB"
            })
    void every_encoding_and_separator_gives_the_same_words(String encoding, String sign) {
        var separator = sign.equals("TAB") ? "\t" : sign.replace("'", "");
        var mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
        var text = mark + "naam#soort\nSúdwest-Fryslân#city\n\"Ministerie van BZK; DG, \"\"Bestuur\"\"\"#ministry\n";

        var table = tables.read("lijst.csv", text.replace("#", separator).getBytes(Charset.forName(encoding)));

        assertThat(table.lines())
                .extracting(line -> line.cell(NAME))
                .containsExactly("Súdwest-Fryslân", "Ministerie van BZK; DG, \"Bestuur\"");
        assertThat(table.lines()).extracting(line -> line.cell(KIND)).containsExactly("city", "ministry");
    }

    @Test
    void the_mark_of_utf_8_is_no_part_of_the_first_heading() {
        assertThat(csv("\uFEFFnaam;soort\nBreda;G32").columns()).containsExactly(NAME, KIND);
    }

    @Test
    void a_line_that_announces_the_separator_is_no_heading() {
        var table = csv("sep=|\r\nnaam|soort\r\nBreda|G32\r\n");

        assertThat(table.lines()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(3);
            assertThat(line.cell(KIND)).isEqualTo("G32");
        });
    }

    @Test
    void headings_are_known_in_dutch_and_english_in_any_order_and_unknown_ones_are_told() {
        var table = csv("ROL,E-mail,Organisation,telefoon,Short  Name,colour\nx,a@b.nl,Breda,06,Bre,#112233");

        assertThat(table.columns()).containsExactlyInAnyOrder(ROLE, EMAIL, ORGANISATION, SHORT_NAME, COLOUR);
        assertThat(table.unknown()).containsExactly("telefoon");
        assertThat(table.lines().getFirst().cell(SHORT_NAME)).isEqualTo("Bre");
        assertThat(table.lines().getFirst().cell(NAME)).isEmpty();
    }

    @Test
    void cells_hold_new_lines_and_lines_are_numbered_as_a_spreadsheet_does() {
        var table = csv("naam;soort\n\"Breda\naan de Mark\";G32\n;\n\n\u00A0Delft ;city\n");

        assertThat(table.lines()).extracting(Table.Line::number).containsExactly(2, 5);
        assertThat(table.lines()).extracting(line -> line.cell(NAME)).containsExactly("Breda\naan de Mark", "Delft");
    }

    @Test
    void a_list_of_one_column_needs_no_separator() {
        assertThat(csv("naam\nBreda, stad\n").lines().getFirst().cell(NAME)).startsWith("Breda");
    }

    @Test
    void what_begins_like_a_formula_is_text() {
        var table = csv("naam\n=1+1\n@home\n-\n'=2\n's-Hertogenbosch\n");

        assertThat(table.lines())
                .extracting(line -> line.cell(NAME))
                .containsExactly("=1+1", "@home", "-", "=2", "'s-Hertogenbosch");
    }

    @Test
    void a_workbook_gives_texts_numbers_and_the_last_value_of_formulas() {
        var bytes = SheetFile.of(sheet -> {
            var headings = sheet.createRow(2);
            headings.createCell(0).setCellValue("Kind");
            headings.createCell(2).setCellValue("Name");
            var first = sheet.createRow(3);
            first.createCell(0).setCellValue("city");
            first.createCell(2).setCellFormula("CONCATENATE(\"Bre\",\"da\")");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(first.getCell(2));
            first.getCell(2).setCellValue("Breda, zoals het was");
            sheet.createRow(5).createCell(2).setCellValue(2017);
            sheet.createRow(6).createCell(2).setCellValue("=HYPERLINK(\"x\")");
        });

        var table = tables.read("lijst.XLSX", bytes);

        assertThat(table.lines()).extracting(Table.Line::number).containsExactly(4, 6, 7);
        assertThat(table.lines())
                .extracting(line -> line.cell(NAME))
                .containsExactly("Breda, zoals het was", "2017", "=HYPERLINK(\"x\")");
        assertThat(table.lines()).extracting(line -> line.cell(KIND)).containsExactly("city", "", "");
    }

    @Test
    void five_thousand_lines_are_read_and_one_more_is_refused() {
        assertThat(csv(lines(Tables.MAX_LINES)).lines()).hasSize(Tables.MAX_LINES);
        assertThat(problem("lijst.csv", lines(Tables.MAX_LINES + 1))).isEqualTo(Problem.TOO_MANY_LINES);

        var sheet = SheetFile.of(Tables.MAX_LINES + 2);
        assertThat(problem("lijst.xlsx", sheet)).isEqualTo(Problem.TOO_MANY_LINES);
    }

    @Test
    void what_is_no_list_is_refused_by_what_is_wrong_with_it() {
        assertThat(problem("lijst.csv", new byte[0])).isEqualTo(Problem.EMPTY);
        assertThat(problem("lijst.csv", new byte[Tables.MAX_BYTES + 1])).isEqualTo(Problem.TOO_LARGE);
        assertThat(problem("lijst.ods", "naam\nx")).isEqualTo(Problem.UNKNOWN_FORMAT);
        assertThat(problem("lijst", "naam\nx")).isEqualTo(Problem.UNKNOWN_FORMAT);
        assertThat(problem("lijst.xlsx", "naam\nx")).isEqualTo(Problem.OTHER_FORMAT);
        assertThat(problem("lijst.csv", SheetFile.of(3))).isEqualTo(Problem.OTHER_FORMAT);
        assertThat(problem("lijst.csv", "%PDF-1.7 naam\nx")).isEqualTo(Problem.OTHER_FORMAT);
        assertThat(problem("lijst.csv", "naam\nx\0y")).isEqualTo(Problem.NO_TEXT);
        assertThat(problem("lijst.csv", "naam;soort\n\"Breda;G32\nDelft;city")).isEqualTo(Problem.BROKEN_QUOTES);
        assertThat(problem("lijst.csv", "\n;;\n")).isEqualTo(Problem.NO_LINES);
        assertThat(problem("lijst.csv", "naam;soort\n")).isEqualTo(Problem.NO_LINES);
        assertThat(problem("lijst.csv", "Breda;G32\nDelft;city")).isEqualTo(Problem.NO_HEADINGS);
        assertThat(problem("lijst.csv", "naam;name\nBreda;Breda")).isEqualTo(Problem.HEADING_TWICE);
        assertThat(problem("lijst.csv", "naam\n" + "x".repeat(Tables.MAX_CELL + 1)))
                .isEqualTo(Problem.CELL_TOO_LONG);
    }

    @Test
    void a_workbook_that_is_locked_old_broken_or_dangerous_is_refused() {
        assertThat(problem("lijst.xlsx", SheetFile.locked())).isEqualTo(Problem.ENCRYPTED);
        assertThat(problem("lijst.xlsx", SheetFile.old())).isEqualTo(Problem.OLD_EXCEL_FORMAT);
        assertThat(problem("lijst.xlsx", SheetFile.cut(SheetFile.of(3)))).isEqualTo(Problem.BROKEN);
        assertThat(problem("lijst.xlsx", SheetFile.document())).isEqualTo(Problem.OTHER_FORMAT);
        assertThat(problem("lijst.xlsx", SheetFile.withDoctype())).isEqualTo(Problem.UNSAFE);
        assertThat(problem("lijst.xlsx", SheetFile.bomb())).isEqualTo(Problem.TOO_LARGE_UNPACKED);
    }

    @Test
    void a_list_without_a_column_that_is_needed_is_refused_by_its_name() {
        assertThatExceptionOfType(TableRefused.class)
                .isThrownBy(() -> csv("naam\nBreda").with(NAME, EMAIL))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo(Problem.HEADING_MISSING);
                    assertThat(refused.arguments()).containsExactly("e-mail");
                });
    }

    @Test
    void what_is_written_is_text_for_a_spreadsheet_and_comes_back_as_it_was() {
        var names = List.of("=1+1", "+31 6", "-", "@home", "\tx", "a;b \"c\"\nd", "Súdwest-Fryslân");

        var bytes = CsvFile.of(
                List.of("naam", "soort"),
                names.stream().map(name -> List.of(name, "city")).toList());

        var text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFnaam;soort\r\n'=1+1;city\r\n").contains("\n'+31", "\n'-;", "'@home", "'\tx");
        assertThat(tables.read("terug.csv", bytes).lines())
                .extracting(line -> line.cell(NAME))
                .containsExactlyElementsOf(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\tx", "\0x", "\rx", "\nx"})
    void what_begins_as_a_formula_is_text_in_every_file(String cell) throws IOException {
        var csv = new String(CsvFile.of(List.of("kop"), List.of(List.of(cell))), StandardCharsets.UTF_8);
        var xlsx = XlsxFile.of("lijst", List.of("kop", "=2"), List.of(List.of("x", cell)));

        assertThat(csv.replace("\"", "")).isEqualTo("\uFEFFkop\r\n'" + cell + "\r\n");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            var sheet = book.getSheet("lijst");
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("'=2");
            assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue())
                    .startsWith("'")
                    .hasSize(cell.length() + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_refusal_says_what_is_wrong_and_what_to_do(String language) throws IOException {
        var sentences = new Properties();
        try (var reader = new InputStreamReader(
                TablesTests.class.getResourceAsStream("/messages/tables_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }

        for (var problem : Problem.values()) {
            var sentence = sentences.getProperty(new TableRefused(problem).messageKey());
            assertThat(sentence).as("%s in %s", problem, language).isNotNull();
            var filled = new MessageFormat(sentence, Locale.of(language)).format(new Object[] {10, "Tekst"});
            assertThat(filled).endsWith(".").doesNotContain("{", "}").matches("(?s).*[.:] .+\\.");
        }
    }

    private Table csv(String text) {
        return tables.read("lijst.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Stad " + i).collect(Collectors.joining("\n", "naam\n", "\n"));
    }

    private Problem problem(String name, String text) {
        return problem(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Problem problem(String name, byte[] content) {
        return catchThrowableOfType(TableRefused.class, () -> tables.read(name, content))
                .problem();
    }
}
