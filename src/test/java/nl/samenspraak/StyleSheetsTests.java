package nl.samenspraak;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A browser keeps a sheet once a room asked for it, so its rules hold in every room that is entered after it. Each selector
 * of a room's sheet therefore begins with a class of its own, which no other sheet names; what more rooms share stands in
 * a sheet that the application itself asks for, before all others. Only a sheet that is always asked for after another
 * one may name its classes, since those two never change places.
 */
class StyleSheetsTests {

    private static final Path FOLDER = Path.of("frontend");
    private static final String ADDRESS = "context://assets/";

    private static final Pattern COMMENT_OR_WORDS = Pattern.compile("/\\*.*?\\*/|\"[^\"]*\"", Pattern.DOTALL);
    private static final Pattern BEFORE_A_BLOCK = Pattern.compile("([^{};]+)\\{");
    private static final Pattern NO_SELECTOR = Pattern.compile("@.*|from|to|\\d+%", Pattern.DOTALL);
    private static final Pattern EXCEPTION = Pattern.compile(":not\\([^()]*\\)");
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

    @Test
    void what_a_room_styles_no_other_room_has() throws IOException {
        var sheets = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(FOLDER, "*.css")) {
            for (var file : files) sheets.put(file.getFileName().toString(), Files.readString(file));
        }

        assertThat(leaks(sheets, asked(Application.class), askedByParts())).isEmpty();
    }

    @Test
    void a_rule_that_leaks_is_found() {
        var sheets = Map.of(
                "frame.css", ".card { padding: 1rem; }",
                "inbox.css", ".inbox .waiting > li { margin: 0; } .row:has(.waiting) { color: red; }",
                "summary.css", "@media (min-width: 1px) { .summary .waiting, .waiting > li { padding: .6rem 0; } }",
                "late.css", ".late:not(.waiting), :not(.early) .card { color: red; } p { margin: 0; }");

        assertThat(leaks(sheets, List.of("frame.css"), List.of()))
                .containsExactlyInAnyOrder("summary.css: .waiting > li", "late.css: :not(.early) .card", "late.css: p");
    }

    @Test
    void a_sheet_may_refine_one_that_always_comes_before_it() {
        var sheets = Map.of("ballot.css", ".tally { color: red; }", "summary.css", ".summary .tally { color: blue; }");

        assertThat(leaks(sheets, List.of(), List.of(List.of("ballot.css", "summary.css"), List.of("ballot.css"))))
                .isEmpty();
        assertThat(leaks(sheets, List.of(), List.of(List.of("ballot.css", "summary.css"), List.of("summary.css"))))
                .containsExactly("ballot.css: .tally");
    }

    /** {@code asked} holds, for each page or part, the sheets that it asks for, in order. */
    private static List<String> leaks(Map<String, String> sheets, List<String> shared, List<List<String>> asked) {
        var selectors = sheets.entrySet().stream().collect(toMap(Map.Entry::getKey, one -> selectors(one.getValue())));
        var leaks = new ArrayList<String>();
        selectors.forEach((sheet, all) -> {
            if (shared.contains(sheet)) return;
            var foreign = selectors.keySet().stream()
                    .filter(other -> !other.equals(sheet) && !alwaysAfter(other, sheet, asked))
                    .flatMap(other -> selectors.get(other).stream())
                    .flatMap(StyleSheetsTests::classes)
                    .collect(toSet());
            all.stream()
                    .filter(selector -> classes(beginning(selector)).allMatch(foreign::contains))
                    .forEach(selector -> leaks.add(sheet + ": " + selector));
        });
        return leaks;
    }

    private static boolean alwaysAfter(String sheet, String other, List<List<String>> asked) {
        var with = asked.stream().filter(list -> list.contains(sheet)).toList();
        return !with.isEmpty()
                && with.stream()
                        .allMatch(list -> list.subList(0, list.indexOf(sheet)).contains(other));
    }

    private static List<String> selectors(String sheet) {
        var rules = COMMENT_OR_WORDS.matcher(sheet).replaceAll("");
        return BEFORE_A_BLOCK
                .matcher(rules)
                .results()
                .map(found -> found.group(1).strip())
                .filter(found -> !NO_SELECTOR.matcher(found).matches())
                .flatMap(found -> apart(found, ',').stream())
                .toList();
    }

    /** What stands before the first space or sign that leads to another element; without what it must not be. */
    private static String beginning(String selector) {
        var plain = EXCEPTION.matcher(selector).replaceAll("");
        return Stream.of(' ', '>', '+', '~')
                .reduce(plain, (rest, sign) -> apart(rest, sign).getFirst(), (one, other) -> one);
    }

    /** Split at a sign that stands between no brackets. */
    private static List<String> apart(String text, char sign) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var from = 0;
        for (var at = 0; at < text.length(); at++) {
            var here = text.charAt(at);
            if (here == '(' || here == '[') depth++;
            if (here == ')' || here == ']') depth--;
            if (here != sign || depth > 0) continue;
            parts.add(text.substring(from, at).strip());
            from = at + 1;
        }
        parts.add(text.substring(from).strip());
        return parts;
    }

    private static Stream<String> classes(String selector) {
        return CLASS.matcher(selector).results().map(found -> found.group(1));
    }

    private static List<List<String>> askedByParts() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.samenspraak").stream()
                        .filter(one -> one.isAnnotatedWith(StyleSheet.class)
                                || one.isAnnotatedWith(StyleSheet.Container.class))
                        .map(one -> asked(one.reflect()))
                        .toList();
    }

    private static List<String> asked(Class<?> by) {
        return Stream.of(by.getAnnotationsByType(StyleSheet.class))
                .map(StyleSheet::value)
                .filter(address -> address.startsWith(ADDRESS))
                .map(address -> address.substring(ADDRESS.length()))
                .toList();
    }
}
