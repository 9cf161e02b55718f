package org.sangam.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdminImportTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void esco_becomes_a_file_with_its_terms_and_counts() throws Exception {
        Files.writeString(folder.resolve("skills_en.csv"), """
            conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels
            K,uri:1,skill/competence,x,weave willow baskets,"plait willow withies
            line baskets with withies"
            K,uri:2,knowledge,x,Java,
            """);
        String printed = run("esco");
        assertThat(printed).contains("\"skillsAdded\" : 1").contains("\"writingsAdded\" : 2");
        assertThat(Files.readString(folder.resolve("out/esco.txt")))
                .contains("European Commission")
                .contains("weave willow baskets = plait willow withies, line baskets with withies");
    }

    @Test
    void onet_gives_its_tools() throws Exception {
        Files.writeString(
                folder.resolve("Technology Skills.txt"),
                "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\n1\tLoomwright Pro\t2\tWeaving software\n");
        assertThat(run("onet")).contains("\"skillsAdded\" : 1");
        assertThat(Files.readString(folder.resolve("out/onet.txt")))
                .contains("[O*NET Weaving software ~ .1]\nLoomwright Pro");
    }

    @Test
    void folder_without_the_files_says_what_was_wanted() {
        assertThatThrownBy(() -> run("esco")).isInstanceOf(UnusableInput.class).hasMessageContaining("skills_en.csv");
        assertThatThrownBy(() -> run("isco")).isInstanceOf(WrongUsage.class);
    }

    private String run(String taxonomy) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            new AdminImport()
                    .run(
                            List.of(
                                    taxonomy,
                                    folder.toString(),
                                    "--out",
                                    folder.resolve("out").toString()),
                            out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
