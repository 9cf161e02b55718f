package org.sangam.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sangam.engine.text.Span;

class EvalSpansTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void tags_mark_spans_from_each_beginning_to_the_next_gap() {
        assertThat(SpanSentence.spans(List.of("B", "I", "B", "O", "B")))
                .containsExactly(new Span(0, 2), new Span(2, 3), new Span(4, 5));
    }

    @Test
    void known_tools_are_marked_and_counted_strictly() throws Exception {
        Path file = Files.writeString(folder.resolve("sentences.json"), """
                {"tokens": ["Experience", "with", "Python", "and", "Docker"], "tags_knowledge": ["O","O","B","O","B"], "source": "tech"}
                """);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream print = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            new EvalSpans().run(List.of("--json", file.toString()), print);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("tech F1 1.0000 precision 1.0000 recall 1.0000 spans 2")
                .contains("all F1 1.0000");
    }

    @Test
    void the_same_sentences_fit_the_same_weights_and_are_learnt() throws Exception {
        List<SpanSentence> sentences = List.of(
                new SpanSentence(List.of("We", "bake", "rye", "bread"), List.of("O", "O", "B", "I"), "house"),
                new SpanSentence(List.of("Come", "and", "see", "us"), List.of("O", "O", "O", "O"), "house"));
        byte[] once = weights(sentences);
        assertThat(weights(sentences)).isEqualTo(once);
        SpanTagger tagger = SpanTagger.read(new ByteArrayInputStream(once));
        assertThat(tagger.tags(sentences.getFirst().tokens())).containsExactly("O", "O", "B", "I");
    }

    private static byte[] weights(List<SpanSentence> sentences) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SpanTagger.fit(sentences, 5).write(out);
        return out.toByteArray();
    }
}
