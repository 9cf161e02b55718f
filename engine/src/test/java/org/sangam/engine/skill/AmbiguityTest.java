package org.sangam.engine.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Span;

/** Words that name a skill in one sentence and none in another; the sentences say which. */
class AmbiguityTest {

    private final SkillGraph graph = SkillGraph.bundled();
    private final SkillReader reader = new SkillReader(graph);

    /** One line of a sentence file: {@code + Go | Written in [Go].} or {@code - Go | We [go] live.} */
    private record Sample(boolean meant, String skill, String text, Span word, String line) {

        static Sample of(String line) {
            int bar = line.indexOf(" | ");
            String marked = line.substring(bar + 3);
            int start = marked.indexOf('[');
            int end = marked.indexOf(']') - 1;
            String text = marked.replaceFirst("\\[", "").replaceFirst("]", "");
            return new Sample(line.startsWith("+"), line.substring(2, bar), text, new Span(start, end), line);
        }
    }

    @Test
    void a_word_counts_as_a_skill_only_where_it_means_one() {
        assertThat(rightIn("sentences.txt", 380)).isGreaterThanOrEqualTo(.97);
    }

    @Test
    void the_same_holds_for_sentences_written_after_the_rules() {
        assertThat(rightIn("sentences-held-out.txt", 100)).isGreaterThanOrEqualTo(.9);
    }

    @Test
    void and_for_sixty_more_of_firms_people_idioms_and_trades() {
        assertThat(rightIn("sentences-second.txt", 60)).isGreaterThanOrEqualTo(.95);
    }

    @Test
    void and_for_verbs_idioms_and_things_that_bear_a_skills_name() {
        assertThat(rightIn("sentences-third.txt", 180)).isGreaterThanOrEqualTo(.97);
    }

    @Test
    void and_for_firms_products_and_materials() {
        assertThat(rightIn("sentences-fourth.txt", 160)).isGreaterThanOrEqualTo(.97);
    }

    @Test
    void and_for_every_ambiguous_name_of_the_trades_most_asked_for() {
        assertThat(rightIn("sentences-fifth.txt", 720)).isGreaterThanOrEqualTo(.97);
    }

    @Test
    void and_for_a_hundred_written_after_that() {
        assertThat(rightIn("sentences-sixth.txt", 100)).isGreaterThanOrEqualTo(.97);
    }

    @Test
    void and_for_two_hundred_and_sixty_more_of_all_kinds() {
        assertThat(rightIn("sentences-seventh.txt", 260)).isGreaterThanOrEqualTo(.97);
    }

    private double rightIn(String file, int least) {
        List<Sample> samples = samples(file);
        assertThat(samples).hasSizeGreaterThanOrEqualTo(least);
        List<String> wrong = new ArrayList<>();
        for (Sample sample : samples) {
            if (found(sample) != sample.meant()) {
                wrong.add(sample.line());
            }
        }
        System.err.printf("%s: %d of %d wrong%n", file, wrong.size(), samples.size());
        wrong.forEach(line -> System.err.println("  " + line));
        return 1 - (double) wrong.size() / samples.size();
    }

    private boolean found(Sample sample) {
        String skill = graph.named(sample.skill()).orElseThrow().id();
        return reader.read(CleanText.of(sample.text())).stream()
                .filter(mention -> mention.span().overlaps(sample.word()))
                .anyMatch(mention -> mention.skill().equals(skill)
                        || (sample.meant() && graph.implied(mention.skill()).contains(skill)));
    }

    private static List<Sample> samples(String file) {
        try (InputStream in = Objects.requireNonNull(AmbiguityTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("+ ") || line.startsWith("- "))
                    .map(Sample::of)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
