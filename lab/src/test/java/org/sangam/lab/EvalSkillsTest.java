package org.sangam.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalSkillsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_sentence_ranks_the_label_it_says_in_other_words_first() {
        LabelIndex index = new LabelIndex(
                List.of("plan schedules", "Kubernetes", "maintain databases", "Java (computer programming)"));
        assertThat(index.rank("Maintenance of our database servers").getFirst()).isEqualTo(2);
        assertThat(index.rank("You run k8s in production")).containsExactly(1);
        assertThat(index.rank("Five years of core java").getFirst()).isEqualTo(3);
        assertThat(index.rank("A warm welcome")).isEmpty();
    }

    @Test
    void sentences_without_a_known_label_do_not_count() throws Exception {
        String printed = run("""
                sentence,span,sub_span,label
                "Plan the schedule, please",plan,,plan schedules
                "Plan the schedule, please",x,,LABEL NOT PRESENT
                Something else,x,,LABEL NOT PRESENT
                """, "plan schedules\nbake bread\n");
        assertThat(printed).isEqualTo("MRR 1.0000\nRP@5 1.0000\nRP@10 1.0000\nsentences 1\n");
        assertThat(Files.readString(folder.resolve("run"))).startsWith("0\t1\tplan schedules");
    }

    @Test
    void other_columns_are_refused_with_those_wanted() {
        assertThatThrownBy(() -> run("text,skill\na,b\n", "b\n"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("sentence and label are wanted");
    }

    private String run(String sentences, String labels) throws UnusableInput, WrongUsage, IOException {
        Path csv = Files.writeString(folder.resolve("s.csv"), sentences);
        Path list = Files.writeString(folder.resolve("l.txt"), labels);
        String out = folder.resolve("run").toString();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream print = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            new EvalSkills()
                    .run(List.of("--sentences", csv.toString(), "--labels", list.toString(), "--run", out), print);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r", "");
    }
}
