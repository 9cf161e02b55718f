package org.sangam.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule holds of the product, and is seen to break where it is broken on purpose. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sangam.app", "org.sangam.engine");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.sangam.planted");

    @ParameterizedTest
    @EnumSource(Rules.class)
    void holds(Rules rule) {
        rule.rule.check(PRODUCT);
    }

    @ParameterizedTest
    @EnumSource(Rules.class)
    void is_seen_to_break(Rules rule) {
        assertThatThrownBy(() -> rule.rule.check(PLANTED)).isInstanceOf(AssertionError.class);
    }

    @Test
    void every_package_says_what_it_is() throws IOException {
        assertThat(silentPackages(Path.of("src/main/java"))).isEmpty();
        assertThat(silentPackages(Path.of("../engine/src/main/java"))).isEmpty();
        assertThat(silentPackages(Path.of("src/test/java/org/sangam/planted"))).isNotEmpty();
    }

    private static List<Path> silentPackages(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !says(folder.resolve("package-info.java")))
                    .toList();
        }
    }

    private static boolean says(Path info) {
        try {
            return Files.exists(info)
                    && Files.readString(info).contains("@NullMarked")
                    && Files.readString(info).startsWith("/**");
        } catch (IOException unreadable) {
            return false;
        }
    }
}
