package org.sangam.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportResumesTest {

    @TempDir
    private Path folder = Path.of("");

    private Path from = Path.of("");
    private Path to = Path.of("");
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

    @BeforeEach
    void three_resumes_and_a_file_that_is_none() throws IOException {
        from = Files.createDirectories(folder.resolve("from/inner"));
        from = folder.resolve("from");
        to = folder.resolve("to");
        for (String name : List.of("a.txt", "b.txt", "inner/c.txt")) {
            resume(name, "Asha Nair");
        }
        Files.write(from.resolve("bad.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', 1, 2, 3});
    }

    private void resume(String name, String who) throws IOException {
        Files.writeString(
                from.resolve(name),
                who + "\nasha.nair@example.org\n\nExperience\nStaff Nurse, Kaveri Hospital\nJan 2019 - Present\n");
    }

    @Test
    void one_bad_file_is_noted_and_stops_nothing() throws Exception {
        assertThat(run()).contains("\"read\" : 3").contains("\"refused\" : 1");
        assertThat(Files.readString(to.resolve("inner~1c.txt.json")))
                .contains("Asha Nair")
                .contains("Kaveri Hospital");
        assertThat(Files.readString(to.resolve(".import.tsv"))).contains("unreadable\t8\tbad.pdf");
        assertThat(progress.toString(StandardCharsets.UTF_8)).contains("4 of 4, 1 refused");
    }

    @Test
    void folders_whose_names_run_together_are_kept_apart() throws Exception {
        for (String name : List.of("a/b_c.txt", "a_b/c.txt", "a~1b.txt", "a/b.txt")) {
            Files.createDirectories(from.resolve(name).getParent());
            resume(name, "Asha " + name.replaceAll("\\W", "Q"));
        }
        assertThat(run()).contains("\"read\" : 7");
        try (var written = Files.list(to)) {
            assertThat(written.filter(file -> file.toString().endsWith(".json")))
                    .hasSize(7);
        }
    }

    @Test
    void run_that_was_cut_short_goes_on_where_it_was() throws Exception {
        run();
        Path journal = to.resolve(".import.tsv");
        List<String> lines = Files.readAllLines(journal);
        String cut =
                lines.getFirst() + "\n" + lines.get(1) + "\n" + lines.get(2).substring(0, 3);
        Files.writeString(journal, cut + "\n");
        Files.delete(to.resolve("a.txt.json"));
        assertThat(run()).contains("\"read\" : 3").contains("\"refused\" : 1");
        boolean knewA = lines.subList(0, 2).stream().anyMatch(line -> line.endsWith("\ta.txt"));
        assertThat(Files.exists(to.resolve("a.txt.json"))).isEqualTo(!knewA);
    }

    @Test
    void file_that_changed_is_read_again() throws Exception {
        run();
        resume("a.txt", "Asha Nair Menon");
        run();
        assertThat(Files.readString(to.resolve("a.txt.json"))).contains("Asha Nair Menon");
    }

    @Test
    void folder_that_is_none_is_said() {
        from = folder.resolve("nowhere");
        assertThatThrownBy(this::run).isInstanceOf(UnusableInput.class).hasMessageContaining("nowhere");
    }

    private String run() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            new ImportResumes(Clock.systemUTC(), new PrintStream(progress, true, StandardCharsets.UTF_8))
                    .run(List.of(from.toString(), "--out", to.toString()), out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
