package nl.samenspraak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import wrong.Wrongs;
import wrong.ui.PageWithTables;
import wrong.unmarked.Unmarked;

/** Breaks every rule of {@link ArchitectureTests} once on purpose: a wall that stops nothing is not a wall. */
class ArchitectureRulesTests {

    private static final Map<String, String> BREAKS = Map.ofEntries(
            Map.entry("entities stay in their package", "EntityForAll"),
            Map.entry("what two may change at once has a version, and the rest never changes", "EntityWithoutVersion"),
            Map.entry("no page or part calls what only the system may call", "PageOfTheSystem"),
            Map.entry("repositories stay in their package", "RepositoryForAll"),
            Map.entry("views are package-private", "ViewForAll"),
            Map.entry("views say who may enter", "ViewThatSaysNothing"),
            Map.entry("services say who may call them", "UnguardedDesk"),
            Map.entry("PermitAll means everyone on a service, so it is never there", "OpenDesk"),
            Map.entry("Vaadin stays in pages and parts", "PageInTheModel"),
            Map.entry("pages and parts know no tables", "PageWithTables"),
            Map.entry("time comes from a clock", "OwnClock"),
            Map.entry("no vague names", "ThingManager"),
            Map.entry("only the round makes a participant", "MadeUpParticipant"),
            Map.entry("one class reads the security context", "PeekingDesk"),
            Map.entry("no styles in Java", "PaintedPart"),
            Map.entry("nothing is injected into fields", "InjectedField"));

    private static final JavaClasses WRONG =
            new ClassFileImporter().importPackagesOf(Wrongs.class, PageWithTables.class);

    @TestFactory
    List<DynamicTest> every_rule_stops_who_breaks_it() {
        return ArchitectureTests.RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
                    assertThat(BREAKS).as("somebody who breaks it").containsKey(rule.getKey());
                    assertThatThrownBy(() -> rule.getValue().check(WRONG))
                            .isInstanceOf(AssertionError.class)
                            .hasMessageContaining(BREAKS.get(rule.getKey()));
                }))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "wrong.circle, Cycle detected",
        "wrong.undeclared, Allowed targets: none",
        "wrong.internals, non-exposed type"
    })
    void circles_undeclared_neighbours_and_reaching_inside_are_stopped(String application, String because) {
        assertThatExceptionOfType(Violations.class)
                .isThrownBy(() ->
                        ApplicationModules.of(application, location -> true).verify())
                .withMessageContaining(because);
    }

    @Test
    void a_package_that_is_silent_about_null_is_found() {
        var silent = ArchitectureTests.unmarked(new ClassFileImporter().importPackagesOf(Unmarked.class));

        assertThat(silent).containsExactly("wrong.unmarked");
    }
}
