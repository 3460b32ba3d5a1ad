package nl.samenspraak.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.samenspraak.people.Refusal;
import org.junit.jupiter.api.Test;

class RefusalTests {

    @Test
    void every_refusal_has_its_sentence() {
        var known = new Messages().texts(Messages.DUTCH).keySet();

        var silent = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.samenspraak").stream()
                        .filter(type -> type.isAssignableTo(Refusal.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> known.stream()
                                .noneMatch(key ->
                                        key.equals("refusal." + name) || key.startsWith("refusal." + name + ".")))
                        .toList();

        assertThat(silent).isEmpty();
    }
}
