package nl.samenspraak.importing;

import static nl.samenspraak.importing.DocumentRefused.Problem.ARCHIVE_INSIDE;
import static nl.samenspraak.importing.DocumentRefused.Problem.BLOCK_TOO_LONG;
import static nl.samenspraak.importing.DocumentRefused.Problem.BROKEN;
import static nl.samenspraak.importing.DocumentRefused.Problem.EMPTY;
import static nl.samenspraak.importing.DocumentRefused.Problem.ENCRYPTED;
import static nl.samenspraak.importing.DocumentRefused.Problem.NESTED_TOO_DEEP;
import static nl.samenspraak.importing.DocumentRefused.Problem.NO_TEXT;
import static nl.samenspraak.importing.DocumentRefused.Problem.OLD_WORD_FORMAT;
import static nl.samenspraak.importing.DocumentRefused.Problem.OTHER_FORMAT;
import static nl.samenspraak.importing.DocumentRefused.Problem.STRICT_WORD_FORMAT;
import static nl.samenspraak.importing.DocumentRefused.Problem.TOO_LARGE;
import static nl.samenspraak.importing.DocumentRefused.Problem.TOO_LARGE_UNPACKED;
import static nl.samenspraak.importing.DocumentRefused.Problem.TOO_MANY_BLOCKS;
import static nl.samenspraak.importing.DocumentRefused.Problem.TOO_MANY_PARTS;
import static nl.samenspraak.importing.DocumentRefused.Problem.UNKNOWN_FORMAT;
import static nl.samenspraak.importing.DocumentRefused.Problem.UNRECOGNISED;
import static nl.samenspraak.importing.DocumentRefused.Problem.UNSAFE_NAMES;
import static nl.samenspraak.importing.DocumentRefused.Problem.UNSAFE_XML;
import static nl.samenspraak.importing.WordFile.p;
import static nl.samenspraak.importing.WordFile.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import nl.samenspraak.importing.DocumentRefused.Problem;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedDocumentsTests {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Documents documents = new Documents();

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.odt", "a.md"})
    void an_empty_file_is_refused(String name) {
        refused(EMPTY, name, new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.doc", "a.txt", "docx", "a.docx.exe", ""})
    void other_kinds_of_files_are_refused_by_their_name(String name) {
        refused(UNKNOWN_FORMAT, name, WordFile.of(p("", r("Tekst"))).bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.odt", "a.md"})
    void another_format_under_a_false_name_is_refused(String name) throws IOException {
        refused(OTHER_FORMAT, name, text("%PDF-1.7\n1 0 obj"));
        refused(OTHER_FORMAT, name, text("{\\rtf1\\ansi Tekst}"));
        refused(OTHER_FORMAT, name, text("<!DOCTYPE html><html><body>Tekst</body></html>"));
        refused(OTHER_FORMAT, name, text("<?xml version=\"1.0\"?><a/>"));
        refused(OTHER_FORMAT, name, WordFile.PNG);
        refused(OLD_WORD_FORMAT, name, ole("WordDocument"));
        refused(OTHER_FORMAT, name, ole("Workbook"));
        refused(ENCRYPTED, name, encryptedOffice());
    }

    @Test
    void office_files_under_each_others_names_are_refused() throws IOException {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        new XSSFWorkbook().write(sheet);
        ByteArrayOutputStream slides = new ByteArrayOutputStream();
        new XMLSlideShow().write(slides);
        byte[] word = WordFile.of(p("", r("Tekst"))).bytes();
        byte[] open = OpenFile.of(OpenFile.p("Tekst")).bytes();

        refused(OTHER_FORMAT, "a.docx", sheet.toByteArray());
        refused(OTHER_FORMAT, "a.docx", slides.toByteArray());
        refused(OTHER_FORMAT, "a.docx", open);
        refused(OTHER_FORMAT, "a.odt", word);
        refused(OTHER_FORMAT, "a.md", word);
        refused(
                OTHER_FORMAT,
                "a.odt",
                OpenFile.of()
                        .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .bytes());
        refused(UNRECOGNISED, "a.docx", new Packed().with("a.txt", "Tekst").bytes());
        refused(UNRECOGNISED, "a.odt", new Packed().with("a.txt", "Tekst").bytes());
        refused(UNRECOGNISED, "a.docx", text("Gewone tekst"));
    }

    @Test
    void a_word_document_in_the_strict_variant_is_refused_with_the_way_out() {
        WordFile strict = WordFile.of(p("", r("Tekst")));
        strict.with(
                "_rels/.rels",
                WordFile.xml(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));

        refused(STRICT_WORD_FORMAT, "a.docx", strict.bytes());
    }

    @Test
    void an_encrypted_document_is_refused() {
        String encryption = "<manifest:encryption-data manifest:checksum=\"x\"/>";
        byte[] garbage = new byte[500];
        new Random(1).nextBytes(garbage);

        refused(
                ENCRYPTED,
                "a.odt",
                OpenFile.of()
                        .with("META-INF/manifest.xml", OpenFile.manifest(encryption))
                        .with("content.xml", garbage)
                        .bytes());
        byte[] zipWithPassword = WordFile.of(p("", r("Tekst"))).bytes();
        setFlags(zipWithPassword);
        refused(ENCRYPTED, "a.docx", zipWithPassword);
    }

    @Test
    void a_broken_document_is_refused() {
        byte[] word = WordFile.of(p("", r("Tekst"))).bytes();
        byte[] open = OpenFile.of(OpenFile.p("Tekst")).bytes();

        refused(BROKEN, "a.docx", Arrays.copyOf(word, word.length - 200));
        refused(BROKEN, "a.odt", Arrays.copyOf(open, open.length / 2));
        refused(BROKEN, "a.docx", text("PK\u0003\u0004 en verder niets"));
        refused(BROKEN, "a.docx", WordFile.of("<w:p>").bytes());
        refused(BROKEN, "a.docx", WordFile.of().with("word/document.xml", "").bytes());
        refused(BROKEN, "a.odt", OpenFile.of("<text:p>").bytes());
    }

    @Test
    void a_document_that_is_too_large_is_refused() {
        refused(TOO_LARGE, "a.md", new byte[Documents.MAX_BYTES + 1]);
    }

    @Test
    void a_zip_bomb_is_refused_by_what_comes_out_of_it() {
        WordFile pictures = WordFile.of(p("", r("Tekst")));
        for (int i = 0; i < 11; i++) pictures.with("word/media/" + i + ".bin", new byte[10 * 1024 * 1024]);
        refused(TOO_LARGE_UNPACKED, "a.docx", pictures.bytes());

        refused(
                TOO_LARGE_UNPACKED,
                "a.docx",
                WordFile.of(p("", r("a".repeat(31 * 1024 * 1024)))).bytes());

        byte[] lying = WordFile.of(p("", r("a".repeat(120 * 1024 * 1024)))).bytes();
        refused(TOO_LARGE_UNPACKED, "a.docx", lying);
    }

    @Test
    void too_many_parts_are_refused() {
        OpenFile file = OpenFile.of(OpenFile.p("Tekst"));
        for (int i = 0; i < 1_000; i++) file.with("Pictures/" + i + ".bin", "x");

        refused(TOO_MANY_PARTS, "a.odt", file.bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/document.xml",
                "word/styles.xml",
                "customXml/item1.xml",
                "word/media/plaatje.svg",
                "vreemd.bin"
            })
    void a_doctype_or_entity_in_any_part_is_refused(String part) {
        String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        String laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]><a>&c;</a>";

        refused(
                UNSAFE_XML,
                "a.docx",
                WordFile.of(p("", r("Tekst")))
                        .with(part, "<?xml version=\"1.0\"?>" + entity)
                        .bytes());
        refused(
                UNSAFE_XML,
                "a.docx",
                WordFile.of(p("", r("Tekst"))).with(part, laughs).bytes());
        refused(
                UNSAFE_XML,
                "a.odt",
                OpenFile.of(OpenFile.p("Tekst"))
                        .with("META-INF/" + part, laughs)
                        .bytes());
        byte[] wide = ("\uFEFF" + laughs).getBytes(StandardCharsets.UTF_16LE);
        refused(
                UNSAFE_XML,
                "a.docx",
                WordFile.of(p("", r("Tekst"))).with(part, wide).bytes());
    }

    @Test
    void a_doctype_in_what_an_opendocument_says_about_itself_is_refused() {
        refused(
                UNSAFE_XML,
                "a.odt",
                OpenFile.of(OpenFile.p("Tekst"))
                        .with("META-INF/manifest.xml", "<!DOCTYPE m SYSTEM \"http://localhost/m.dtd\"><m/>")
                        .bytes());
    }

    @Test
    void a_zip_inside_is_refused() {
        byte[] inner = new Packed().with("a.txt", "x").bytes();

        refused(
                ARCHIVE_INSIDE,
                "a.docx",
                WordFile.of(p("", r("Tekst")))
                        .with("word/embeddings/blad.xlsx", inner)
                        .bytes());
        refused(
                ARCHIVE_INSIDE,
                "a.odt",
                OpenFile.of(OpenFile.p("Tekst")).with("inner.png", inner).bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/cron.d/x", "/etc/passwd", "word\\..\\..\\x", "C:/Windows/x", "a\u0000b"})
    void parts_with_names_that_lead_outside_are_refused(String name) {
        refused(
                UNSAFE_NAMES,
                "a.docx",
                WordFile.of(p("", r("Tekst"))).with(name, "x").bytes());
    }

    @Test
    void too_many_paragraphs_are_refused() {
        refused(
                TOO_MANY_BLOCKS,
                "a.docx",
                WordFile.of(p("", r("Alinea")).repeat(20_000)).bytes());
        refused(
                TOO_MANY_BLOCKS,
                "a.docx",
                WordFile.of(p("", r("Alinea")).repeat(5_001)).bytes());
        refused(
                TOO_MANY_BLOCKS,
                "a.odt",
                OpenFile.of(OpenFile.p("Alinea").repeat(20_000)).bytes());
        refused(TOO_MANY_BLOCKS, "a.md", text("Alinea\n\n".repeat(20_000)));
    }

    @Test
    void a_paragraph_that_fits_in_no_block_is_refused_with_its_beginning() {
        String endless = "Er was eens een stad. ".repeat(1_000);

        assertThat(refused(BLOCK_TOO_LONG, "a.md", text(endless)).arguments())
                .anyMatch(argument -> argument.toString().startsWith("Er was eens"));
        refused(BLOCK_TOO_LONG, "a.docx", WordFile.of(p("", r(endless))).bytes());
    }

    @Test
    void a_document_without_text_is_refused() {
        refused(NO_TEXT, "a.docx", WordFile.of(p("")).bytes());
        refused(NO_TEXT, "a.odt", OpenFile.of().bytes());
        refused(NO_TEXT, "a.md", text("\n\n<!-- niets -->\n"));
    }

    @Test
    void what_is_nested_too_deep_is_refused() {
        refused(
                NESTED_TOO_DEEP,
                "a.docx",
                WordFile.of("<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000)).bytes());
        refused(
                NESTED_TOO_DEEP,
                "a.odt",
                OpenFile.of("<text:section>".repeat(5_000) + "</text:section>".repeat(5_000))
                        .bytes());
        refused(NESTED_TOO_DEEP, "a.md", text("> ".repeat(5_000) + "diep"));
        refused(NESTED_TOO_DEEP, "a.md", text("- ".repeat(5_000) + "diep"));
        refused(NESTED_TOO_DEEP, "a.md", text(":::{note}\n".repeat(19_000) + "diep"));
        refused(NESTED_TOO_DEEP, "a.md", text(":::{note}\n".repeat(9_500) + ":::\n".repeat(9_500) + "niet diep"));
    }

    @Test
    void bytes_that_are_no_text_are_refused_as_markdown() {
        byte[] noise = new byte[5_000];
        new Random(2).nextBytes(noise);

        refused(UNRECOGNISED, "a.md", noise);
    }

    private DocumentRefused refused(Problem problem, String name, byte[] content) {
        long start = System.nanoTime();
        DocumentRefused refused = catchThrowableOfType(DocumentRefused.class, () -> documents.read(name, content));

        assertThat(refused).as("%s should be refused as %s", name, problem).isNotNull();
        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
        return refused;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ole(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), entry);
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] encryptedOffice() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(WordFile.of(p("", r("Tekst"))).bytes());
            }
            files.writeFilesystem(bytes);
        } catch (java.security.GeneralSecurityException unavailable) {
            throw new IOException(unavailable);
        }
        return bytes.toByteArray();
    }

    /** Marks every entry of the zip as encrypted, in both places where a zip says so. */
    private static void setFlags(byte[] zip) {
        for (int i = 0; i < zip.length - 10; i++) {
            if (zip[i] != 'P' || zip[i + 1] != 'K') continue;
            if (zip[i + 2] == 3 && zip[i + 3] == 4) zip[i + 6] |= 1;
            if (zip[i + 2] == 1 && zip[i + 3] == 2) zip[i + 8] |= 1;
        }
    }
}
