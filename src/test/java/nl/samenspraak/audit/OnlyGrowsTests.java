package nl.samenspraak.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EntityManager;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No way in code to change what is on record. That the database refuses it too stands in {@link BookkeepingTests}. */
class OnlyGrowsTests {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.samenspraak");

    @Test
    void an_entry_has_no_way_to_change() {
        classes()
                .that()
                .areAssignableTo(Entry.class)
                .should()
                .beAnnotatedWith(Immutable.class)
                .check(CODE);
        noMethods()
                .that()
                .areDeclaredIn(Entry.class)
                .should(new ArchCondition<JavaMethod>("set a field") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var sets = method.getFieldAccesses().stream()
                                .anyMatch(access -> access.getAccessType()
                                        == com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType.SET);
                        events.add(new SimpleConditionEvent(method, sets, method.getFullName() + " sets a field"));
                    }
                })
                .check(CODE);
    }

    @Test
    void the_account_is_only_written_by_the_book_and_only_added_to() {
        noClasses()
                .that()
                .resideInAPackage("..audit..")
                .should()
                .callMethod(EntityManager.class, "remove", Object.class)
                .orShould()
                .callMethod(EntityManager.class, "merge", Object.class)
                .orShould()
                .callMethod(EntityManager.class, "createNativeQuery", String.class)
                .orShould()
                .callMethod(EntityManager.class, "createQuery", String.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(JdbcOperations.class)
                .check(CODE);
        noClasses()
                .that()
                .resideInAPackage("..audit..")
                .and()
                .areNotAssignableTo(Book.class)
                .should()
                .callMethod(EntityManager.class, "persist", Object.class)
                .check(CODE);
    }

    @Test
    void nobody_depends_on_the_account_but_pages_and_who_looks_after_everybody() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..audit..", "..workspace..", "..shell..", "..access..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..audit..")
                .check(CODE);
    }
}
