package org.sangam.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/** The modules keep to their declared neighbours, form no cycle, and are drawn in the committed picture. */
class ModularityTest {

    private static final Path PICTURE = Path.of("..", "docs", "modules.md");

    private final ApplicationModules modules = ApplicationModules.of(SangamApplication.class);

    @Test
    void modules_keep_to_their_declared_neighbours() {
        modules.verify();
    }

    @Test
    void a_planted_cycle_is_seen() {
        assertThatThrownBy(() -> ApplicationModules.of("org.sangam.planted", new ImportOption.OnlyIncludeTests())
                        .verify())
                .hasMessageContaining("Cycle");
    }

    @Test
    void the_committed_picture_is_the_code() throws IOException {
        String drawn = draw();
        String committed = Files.exists(PICTURE) ? Files.readString(PICTURE) : "";
        Files.writeString(PICTURE, drawn);
        assertThat(committed)
                .as("docs/modules.md was out of date and has been written anew: look at it and commit it")
                .isEqualTo(drawn);
    }

    private String draw() {
        StringBuilder picture = new StringBuilder("""
                # The modules of the app

                Written by `ModularityTest` from the code; an arrow means "calls". Module events go the other way.

                ```mermaid
                graph TD
                """);
        List<ApplicationModule> inOrder =
                modules.stream().sorted((a, b) -> name(a).compareTo(name(b))).toList();
        for (ApplicationModule module : inOrder) {
            TreeSet<String> called = new TreeSet<>();
            module.getDependencies(modules, DependencyDepth.IMMEDIATE).stream()
                    .forEach(dependency -> called.add(name(dependency.getTargetModule())));
            picture.append("    ").append(name(module)).append('\n');
            called.forEach(other -> picture.append("    ")
                    .append(name(module))
                    .append(" --> ")
                    .append(other)
                    .append('\n'));
        }
        return picture.append("```\n").toString();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
