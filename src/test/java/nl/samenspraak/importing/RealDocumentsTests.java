package nl.samenspraak.importing;

import static nl.samenspraak.draft.BlockKind.HEADING;
import static nl.samenspraak.draft.BlockKind.LIST;
import static nl.samenspraak.draft.BlockKind.PARAGRAPH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents that others wrote stand beside the project, in shared/documents, and not in it. */
@EnabledIf("areHere")
class RealDocumentsTests {

    private static final Path FOLDER = Path.of("..", "shared", "documents");

    private final Documents documents = new Documents();

    static boolean areHere() {
        return Files.isDirectory(FOLDER);
    }

    static Stream<Path> all() throws IOException {
        return Files.list(FOLDER).sorted();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_document_is_read(Path file) throws IOException {
        ImportedDocument document = read(file.getFileName().toString());

        assertThat(document.title()).isNotBlank();
        assertThat(document.blocks())
                .isNotEmpty()
                .allSatisfy(block -> assertThat(block.markdown()).isNotBlank().doesNotContain("picture:http", "<"));
    }

    @Test
    void a_report_of_a_dutch_ministry_keeps_its_headings_and_lists() throws IOException {
        ImportedDocument report = read("activiteitenverslag-fase-1.docx");

        assertThat(report.title()).isEqualTo("Activiteitenverslag");
        assertThat(headings(report))
                .startsWith(
                        "3 Activiteitenverslag",
                        "3 Projectsubsidie ‘Standaard methodiek toegangsverlening API’s’",
                        "2 Inleiding",
                        "2 Oorspronkelijke doelen",
                        "2 Ondernomen activiteiten",
                        "3 Onderzoek",
                        "3 Projectwebsite")
                .endsWith("3 Pilotproject", "2 Conclusie")
                .hasSize(14);
        assertThat(of(report, LIST)).hasSize(4).first().asString().startsWith("""
                1. Een standaard voorstellen, door middel van:
                   - a. Het schrijven en openbaar publiceren van de voorgestelde standaard, in OAS-formaat
                   - b. Eén of meerdere werkgroep periodiek bijeenbrengen voor co-creatie
                2. Draagvlak voor de standaard verkrijgen door:
                """);
        assertThat(of(report, PARAGRAPH))
                .contains("Daarmee is **doel 2c** behaald.")
                .anyMatch(text ->
                        text.startsWith("Er is een [projectwebsite](https://vng-realisatie.github.io/ftv/) gecreëerd"));
    }

    /** The two tables of the file are one: a letterhead in a text box, once for today's Word and once for older ones. */
    @Test
    void the_letterhead_of_a_report_is_read_once_and_as_text() throws IOException {
        ImportedDocument report = read("activiteitenverslag-fase-1.docx");

        assertThat(of(report, PARAGRAPH))
                .startsWith("**Datum**", "10 december 2025", "**Versie** 1.0", "**Contact** marc.deboer@vng.nl")
                .containsOnlyOnce("10 december 2025");
    }

    @Test
    void a_chapter_of_a_city_in_myst_keeps_its_structure_and_tells_which_picture_is_missing() throws IOException {
        ImportedDocument chapter = read("smart-city-ulm-mobilitaet.md");

        assertThat(chapter.title()).isEqualTo("Mobilität");
        assertThat(headings(chapter))
                .containsExactly(
                        "1 Mobilität",
                        "2 1\\. Herauforderungen (für Ulm spezifisch)",
                        "2 2\\. Leitinien",
                        "3 offene Dateninfrastruktur für evidenzbasierte Entscheidungsfindung und Umsetzung",
                        "3 Bedarfsorientierte Angebote zu Mobility as a Service (MAAS)",
                        "2 3\\. Projekte:");
        assertThat(of(chapter, PARAGRAPH)).hasSize(32).anyMatch(text -> text.startsWith("**SWU 2Go: Car Sharing**"));
        assertThat(chapter.notices())
                .containsExactly(
                        new Notice("importing.notice.PICTURE_ELSEWHERE.described", List.of("Abbildung Mobilität")));
    }

    private ImportedDocument read(String name) throws IOException {
        return documents.read(name, Files.readAllBytes(FOLDER.resolve(name)));
    }

    private static List<String> headings(ImportedDocument document) {
        return document.blocks().stream()
                .filter(block -> block.kind() == HEADING)
                .map(block -> block.level() + " " + block.markdown())
                .toList();
    }

    private static List<String> of(ImportedDocument document, BlockKind kind) {
        return document.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(Block::markdown)
                .toList();
    }
}
