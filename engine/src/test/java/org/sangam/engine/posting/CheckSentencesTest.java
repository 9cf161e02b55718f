package org.sangam.engine.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;

/** Each rule of words, measured in both directions over sentences written for it. */
class CheckSentencesTest {

    private static final double FLOOR = .93;
    private static final int FEWEST = 15;
    private static final List<Sentence> SENTENCES = sentences();

    private final PostingReader reader = new PostingReader(SkillGraph.bundled(), PlaceGraph.bundled());

    private record Sentence(String code, boolean found, String words) {}

    static Stream<String> codes() {
        return SENTENCES.stream().map(Sentence::code).distinct();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_rule_finds_what_it_is_for_and_nothing_else(String code) {
        List<String> missed = new ArrayList<>();
        List<String> imagined = new ArrayList<>();
        int found = 0;
        int wanted = 0;
        int harmless = 0;
        for (Sentence sentence : SENTENCES) {
            if (sentence.code().equals(code)) {
                boolean here = codes(sentence.words()).contains(code);
                wanted += sentence.found() ? 1 : 0;
                harmless += sentence.found() ? 0 : 1;
                found += here && sentence.found() ? 1 : 0;
                if (here != sentence.found()) {
                    (here ? imagined : missed).add(sentence.words());
                }
            }
        }
        assertThat(Math.min(wanted, harmless)).isGreaterThanOrEqualTo(FEWEST);
        assertThat(found / (double) wanted).as("missed %s", missed).isGreaterThanOrEqualTo(FLOOR);
        assertThat(found / (double) (found + imagined.size()))
                .as("imagined %s", imagined)
                .isGreaterThanOrEqualTo(FLOOR);
    }

    private List<String> codes(String sentence) {
        CleanText text = CleanText.of("""
                Title: Assistant
                Company: Kadamba Traders
                Location: Pune

                Kadamba Traders sells garden tools to shops in three districts and would like the orders to be written down once.
                • %s
                • Keep the list of orders, and tell the warehouse each evening what to pack in the morning.
                """.formatted(sentence));
        return reader.read(text).findings().stream().map(Finding::code).toList();
    }

    private static List<Sentence> sentences() {
        try (InputStream in = Objects.requireNonNull(CheckSentencesTest.class.getResourceAsStream("sentences.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 3))
                    .map(parts -> new Sentence(parts[0], parts[1].equals("+"), parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
