package nl.samenspraak;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.people.Unattended;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** The walls of the house. {@link ArchitectureRulesTests} breaks each of them once on purpose. */
class ArchitectureTests {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.samenspraak");

    @Test
    void modules_use_only_what_they_declare_and_never_in_a_circle() {
        ApplicationModules.of(Application.class).verify();
    }

    @TestFactory
    List<DynamicTest> rules() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(CODE)))
                .toList();
    }

    private static final Set<String> VAGUE = Set.of("Impl", "Manager", "Helper", "Util", "Utils", "Dto", "Service");

    static final Map<String, ArchRule> RULES = Map.ofEntries(
            Map.entry(
                    "entities stay in their package",
                    classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate()),
            Map.entry(
                    "what two may change at once has a version, and the rest never changes",
                    classes()
                            .that()
                            .areAnnotatedWith(Entity.class)
                            .should(haveAVersion().or(beAnnotatedWith(Immutable.class)))),
            Map.entry(
                    "no page or part calls what only the system may call",
                    noClasses()
                            .that()
                            .resideInAnyPackage("..ui..", "..workspace..", "..shell..", "..parts..")
                            .should()
                            .dependOnClassesThat()
                            .areAnnotatedWith(Unattended.class)),
            Map.entry(
                    "repositories stay in their package",
                    classes().that().areAssignableTo(Repository.class).should().bePackagePrivate()),
            Map.entry(
                    "views are package-private",
                    classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate()),
            Map.entry(
                    "views say who may enter",
                    classes()
                            .that()
                            .areAnnotatedWith(Route.class)
                            .should(beAnnotatedWith(PermitAll.class)
                                    .or(beAnnotatedWith(AnonymousAllowed.class))
                                    .or(beAnnotatedWith(RolesAllowed.class)))),
            Map.entry(
                    "services say who may call them",
                    classes()
                            .that()
                            .areAnnotatedWith(Service.class)
                            .should(beAnnotatedWith(SignedIn.class).or(beAnnotatedWith(Unattended.class)))),
            Map.entry(
                    "PermitAll means everyone on a service, so it is never there",
                    classes().that().areAnnotatedWith(Service.class).should().notBeAnnotatedWith(PermitAll.class)),
            Map.entry(
                    "Vaadin stays in pages and parts",
                    noClasses()
                            .that()
                            .resideOutsideOfPackages("..ui..", "..workspace..", "..shell..", "..live..", "..parts..")
                            .and()
                            .doNotHaveFullyQualifiedName(Application.class.getName())
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("com.vaadin..")),
            Map.entry(
                    "pages and parts know no tables",
                    noClasses()
                            .that()
                            .resideInAnyPackage("..ui..", "..workspace..", "..shell..", "..live..", "..parts..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "jakarta.persistence..", "org.springframework.data..", "org.hibernate..")),
            Map.entry(
                    "time comes from a clock",
                    noClasses()
                            .should()
                            .callMethod(Instant.class, "now")
                            .orShould()
                            .callMethod(LocalDate.class, "now")
                            .orShould()
                            .callMethod(LocalDateTime.class, "now")
                            .orShould()
                            .callMethod(ZonedDateTime.class, "now")
                            .orShould()
                            .callMethod(System.class, "currentTimeMillis")),
            Map.entry("no vague names", classes().should(notBeVague())),
            Map.entry(
                    "only the round makes a participant",
                    noClasses()
                            .that()
                            .resideOutsideOfPackage("nl.samenspraak.round")
                            .should()
                            .callConstructorWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                    com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                            JavaClass.Predicates.equivalentTo(
                                                    nl.samenspraak.round.Participant.class))))),
            Map.entry(
                    "one class reads the security context",
                    noClasses()
                            .that()
                            .doNotHaveFullyQualifiedName("nl.samenspraak.people.CurrentPerson")
                            .should()
                            .callMethod(SecurityContextHolder.class, "getContext")),
            Map.entry(
                    "no styles in Java",
                    noClasses()
                            .that()
                            .doNotHaveSimpleName("Crest")
                            .should()
                            .dependOnClassesThat()
                            .haveFullyQualifiedName("com.vaadin.flow.dom.Style")),
            Map.entry(
                    "nothing is injected into fields",
                    noFields().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")));

    @Test
    void every_package_is_null_marked() {
        assertThat(unmarked(CODE)).isEmpty();
    }

    static Set<String> unmarked(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackage)
                .filter(p -> !p.getName().equals("nl.samenspraak"))
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toSet());
    }

    private static ArchCondition<JavaClass> haveAVersion() {
        return new ArchCondition<>("have a version") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var has = item.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
                events.add(new SimpleConditionEvent(item, has, item.getName() + " has no version"));
            }
        };
    }

    private static ArchCondition<JavaClass> notBeVague() {
        return new ArchCondition<>("not be called " + VAGUE) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (VAGUE.stream().anyMatch(item.getSimpleName()::endsWith))
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " has a vague name"));
            }
        };
    }
}
