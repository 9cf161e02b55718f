package org.sangam.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void an_unknown_command_shows_the_usage_and_exits_2() {
        assertThat(run("dance")).isEqualTo(2);
        assertThat(printed(err)).contains("dance").contains("read posting FILE|- [--text]");
        assertThat(printed(out)).isEmpty();
    }

    @Test
    void wrong_arguments_exit_2() {
        assertThat(run("read", "posting")).isEqualTo(2);
        assertThat(run("read", "posting", "--html")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void a_missing_or_useless_file_exits_1_with_one_sentence() throws IOException {
        assertThat(run("read", "posting", "nowhere.txt")).isEqualTo(1);
        assertThat(printed(err)).contains("nowhere.txt").hasLineCount(1);
        assertThat(run("read", "posting", file("empty.txt", ""))).isEqualTo(1);
        assertThat(run("read", "posting", file("binary.txt", "\u0000\u0001\u0002MZ\u0003".repeat(500))))
                .isEqualTo(1);
        assertThat(run("read", "posting", file("scripts.html", "<html><script>alert('job')</script></html>")))
                .isEqualTo(1);
        assertThat(run("read", "posting", file("long.txt", "We hire Java developers. ".repeat(210_000))))
                .isEqualTo(1);
        assertThat(printed(out)).isEmpty();
    }

    @Test
    void the_text_that_offsets_count_in_is_printed_clean() throws IOException {
        String name = file("posting.txt", "Job\u00A0title:  Java developer\r\n\uF0B7 SQL");
        assertThat(run("read", "posting", name, "--text")).isZero();
        assertThat(printed(out)).isEqualTo("Job title: Java developer\n• SQL\n");
    }

    private int run(String... arguments) {
        return new Lab(Map.of("read posting", new ReadPosting()))
                .run(
                        List.of(arguments),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String file(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words).toString();
    }

    private static String printed(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
