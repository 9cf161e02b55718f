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

class EvalTitlesTest {

    @TempDir
    private Path folder;

    @Test
    void titles_that_mean_the_same_are_ranked_first_and_counted() throws Exception {
        String printed = eval("q1 0 c1 1\nq2 0 c3 1\n");
        assertThat(printed).contains("MAP 1.0000", "MRR 1.0000", "S@1 1.0000", "R@10 1.0000", "queries 2");
        assertThat(Files.readAllLines(folder.resolve("run"))).hasSize(6).first().isEqualTo("q1 Q0 c1 1 100 sangam");
    }

    @Test
    void a_wrong_answer_is_counted_at_its_rank() throws Exception {
        assertThat(eval("q1 0 c3 1\n")).contains("S@1 0.0000", "R@10 1.0000", "queries 1");
    }

    @Test
    void a_line_that_is_no_judgement_is_shown_with_what_is_wanted() {
        assertThatThrownBy(() -> eval("q1 c1\n"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("q1 c1")
                .hasMessageContaining("four columns");
    }

    private String eval(String judgements) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new EvalTitles()
                .run(
                        List.of(
                                "--queries",
                                write("q", "q1\tcomputer programmer\nq2\tregistered nurses\n"),
                                "--corpus",
                                write("c", "c1\tsoftware developer\nc2\tplasterer\nc3\tstaff nurse\n"),
                                "--qrels",
                                write("r", judgements),
                                "--run",
                                folder.resolve("run").toString()),
                        new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private String write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
