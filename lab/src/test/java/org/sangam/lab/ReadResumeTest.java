package org.sangam.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadResumeTest {

    private static final String ASHA = """
            Asha Thomas 🙂
            Staff Nurse
            Kochi | asha.thomas@example.org

            EXPERIENCE
            Staff Nurse, Periyar Hospital, Kochi
            03/2019 - Present
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void fields_carry_value_evidence_and_confidence() throws IOException {
        assertThat(run("read", "resume", file("asha.txt", ASHA))).isZero();
        JsonNode json = new JsonMapper().readTree(printed(out));
        assertThat(json.at("/emails/value/0").asString()).isEqualTo("asha.thomas@example.org");
        assertThat(json.at("/place/value").asString()).isEqualTo("Kochi");
        JsonNode position = json.at("/positions/value/0");
        assertThat(position.get("title").asString()).isEqualTo("Staff Nurse");
        assertThat(position.get("company").asString()).isEqualTo("Periyar Hospital");
        assertThat(position.get("start").asString()).isEqualTo("2019-03");
        assertThat(position.get("end").isNull()).isTrue();
        assertThat(json.at("/experienceMonths/value").asInt()).isEqualTo(93);
        assertThat(json.get("findings").isArray()).isTrue();
    }

    @Test
    void offsets_count_code_points_of_the_text_that_is_printed() throws IOException {
        String name = file("asha.txt", ASHA);
        assertThat(run("read", "resume", name)).isZero();
        JsonNode json = new JsonMapper().readTree(printed(out));
        out.reset();
        assertThat(run("read", "resume", name, "--text")).isZero();
        int[] text = printed(out).codePoints().toArray();
        JsonNode span = json.at("/emails/evidence/0");
        int start = span.get("start").asInt();
        assertThat(new String(text, start, span.get("end").asInt() - start)).isEqualTo("asha.thomas@example.org");
    }

    @Test
    void file_that_holds_no_words_exits_1_with_one_sentence() throws IOException {
        assertThat(run("read", "resume", file("empty.pdf", ""))).isEqualTo(1);
        assertThat(printed(err)).hasLineCount(1).contains("empty");
        assertThat(printed(out)).isEmpty();
    }

    private int run(String... arguments) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);
        return new Lab(Map.of("read resume", new ReadResume(clock)))
                .run(
                        List.of(arguments),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String printed(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }
}
