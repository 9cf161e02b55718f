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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LabTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void an_unknown_command_shows_the_usage_and_exits_2() {
        assertThat(run("dance")).isEqualTo(2);
        assertThat(printed(err)).contains("dance").contains("read posting FILE|- [--text|--time]");
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

    @Test
    void a_posting_is_one_object_of_values_with_evidence_and_null_for_what_is_not_said() throws IOException {
        String name = file("posting.txt", "😀 Job Title: Staff Nurse\nLocation: Cochin\nExperience: 2+ years\n");
        assertThat(run("read", "posting", name)).isZero();
        JsonNode posting = JsonMapper.shared().readTree(printed(out));
        assertThat(posting.path("title").path("value").asString()).isEqualTo("Staff Nurse");
        assertThat(posting.path("title").path("evidence").path(0).path("start").asInt())
                .isEqualTo(13);
        assertThat(posting.path("places").path("value").path(0).asString()).isEqualTo("Kochi");
        assertThat(posting.path("experience").path("value").path("minMonths").asInt())
                .isEqualTo(24);
        assertThat(posting.path("experience").path("value").path("maxMonths").isNull())
                .isTrue();
        assertThat(posting.path("remote").path("value").asString()).isEqualTo("UNSTATED");
        assertThat(posting.path("pay").isNull()).isTrue();
        assertThat(posting.path("findings").path(0).path("code").asString()).isEqualTo("too-short");
        assertThat(posting.path("findings").path(0).path("message").asString()).contains("Say what");
    }

    @Test
    void several_postings_in_one_file_are_a_list() throws IOException {
        String one = "Job Title: %s\nLocation: Pune\nExperience: 3+ years\nKeep the books of a mill.\n\n";
        assertThat(run("read", "posting", file("two.txt", one.formatted("Accountant") + one.formatted("Store Keeper"))))
                .isZero();
        assertThat(JsonMapper.shared().readTree(printed(out)).path("postings").size())
                .isEqualTo(2);
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
