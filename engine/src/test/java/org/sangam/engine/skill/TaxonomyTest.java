package org.sangam.engine.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sangam.engine.skill.Taxonomy.Concept;
import org.sangam.engine.skill.Taxonomy.Written;

class TaxonomyTest {

    @TempDir
    private Path folder = Path.of("");

    private static final List<Concept> CONCEPTS = List.of(
            new Concept("Crafts", "weave baskets", List.of("basket weaving of willow", "java", "uses = and > signs")),
            new Concept("Crafts", "Java", List.of()),
            new Concept("Crafts", "thatching", List.of()));

    @Test
    void what_our_graph_names_is_left_out() {
        Written written = Taxonomy.write(folder, "crafts.txt", List.of("Free to use."), CONCEPTS);
        assertThat(written.known()).isEqualTo(1);
        assertThat(written.skills()).isEqualTo(2);
        assertThat(written.text()).startsWith("# Free to use.\n[Crafts ~ .1]\n");
        assertThat(written.text())
                .contains("weave baskets = basket weaving of willow\n")
                .contains("thatching!\n");
    }

    @Test
    void file_written_is_read_beside_our_own_and_beside_a_second() throws IOException {
        Written first = Taxonomy.write(folder, "crafts.txt", List.of("Free."), CONCEPTS);
        Files.writeString(folder.resolve("crafts.txt"), first.text());
        Written second = Taxonomy.write(folder, "more.txt", List.of("Free."), CONCEPTS);
        assertThat(second.skills()).isZero();
        Map<String, String> files = Taxonomy.bundled();
        files.putAll(Taxonomy.beside(folder.toString()));
        SkillGraph graph = SkillGraph.of(files);
        assertThat(graph.named("basket weaving of willow")).map(Skill::name).hasValue("weave baskets");
        assertThat(graph.named("Java")).map(Skill::id).hasValue("java");
    }

    @Test
    void folder_that_is_not_there_adds_nothing() {
        assertThat(Taxonomy.beside(folder.resolve("none").toString())).isEmpty();
        assertThat(Taxonomy.beside("")).isEmpty();
    }
}
