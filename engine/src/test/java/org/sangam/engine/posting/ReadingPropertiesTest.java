package org.sangam.engine.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

class ReadingPropertiesTest {

    private static final PlaceGraph PLACES = PlaceGraph.bundled();
    private static final PostingReader READER = new PostingReader(SkillGraph.bundled(), PLACES);
    private static final long SLOWEST_MILLIS = 100;
    private static final List<String> FURNITURE =
            List.of("Read more", "Apply now", "Share", "3 days ago", "120 applicants", "Similar jobs", "Save job");
    private static final List<String> NOISE = List.of(
            "₹",
            "15L",
            "\n",
            "\n\n",
            " - ",
            "yrs",
            "•",
            "\uF076",
            "(",
            ")",
            "|",
            "via",
            "by",
            "+3 more",
            "9",
            ",",
            "Remote",
            "\u200B",
            "Posted by",
            "skill icon",
            ":",
            "Location",
            "or",
            "😀",
            "\uD83D");

    static Stream<String> names() {
        return Golden.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void evidence_lies_in_the_text_and_its_words_justify_the_value(String name) {
        Posting posting = READER.read(Golden.text(name));
        CleanText text = posting.text();
        for (Found<String> said : said(posting)) {
            assertThat(words(text, said)).as(name).contains(said.value());
        }
        posting.places().forEach(place -> {
            String words = text.words(place.evidence().getFirst());
            assertThat(PLACES.named(words)
                            .map(named ->
                                    PLACES.within(named.id(), place.value().id())))
                    .as("%s %s", name, words)
                    .contains(true);
        });
        Found<Pay> pay = posting.pay();
        if (pay != null) {
            assertThat(words(text, pay)).isEqualTo(pay.value().text());
        }
        Found<Experience> experience = posting.experience();
        if (experience != null) {
            assertThat(words(text, experience))
                    .containsPattern("\\d|[Ff]resher|[Nn]o experience|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive");
        }
        posting.requirements()
                .forEach(one -> one.evidence()
                        .forEach(span -> assertThat(text.words(span)).isNotBlank()));
        posting.findings()
                .forEach(one -> one.evidence()
                        .forEach(span -> assertThat(text.words(span)).isNotBlank()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void reading_twice_gives_the_same(String name) {
        assertThat(READER.read(Golden.text(name))).isEqualTo(READER.read(Golden.text(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void page_furniture_around_a_posting_changes_no_value(String name) {
        String words = Golden.text(name).value();
        CleanText framed = CleanText.of("Jobs\nLog in\n" + words + "\n\n" + String.join("\n", FURNITURE));
        Map<String, @Nullable Object> bare = Golden.shown(READER.read(Golden.text(name)));
        assertThat(Golden.shown(READER.read(framed))).isEqualTo(bare);
    }

    @Test
    void mutated_postings_are_read_without_failing_and_in_time() {
        names().forEach(name -> READER.readAll(Golden.text(name)));
        List<String> names = Golden.names();
        for (long seed = 1; seed <= 600; seed++) {
            Random random = new Random(seed);
            CleanText text = CleanText.of(
                    mutated(Golden.text(names.get(random.nextInt(names.size()))).value(), random));
            long start = processorTime();
            List<Posting> postings = READER.readAll(text);
            long millis = (processorTime() - start) / 1_000_000;
            assertThat(millis).as("milliseconds for seed %d", seed).isLessThan(SLOWEST_MILLIS);
            postings.forEach(posting ->
                    posting.findings().forEach(finding -> finding.evidence().forEach(text::words)));
        }
    }

    @Test
    void hostile_strings_of_a_hundred_thousand_characters_are_read_in_time() {
        names().forEach(name -> READER.readAll(Golden.text(name)));
        for (String part : List.of(
                "a",
                "9",
                " ",
                "9 - ",
                "₹1L ",
                "\n1 - 2 yrs\n",
                "(",
                "a@",
                "Location: ",
                "Pune, ",
                "or ",
                "• ",
                "1+ years ",
                "via a by ",
                "Mr. A",
                "fee ",
                "- ",
                "A B ",
                "|",
                "\uF076")) {
            CleanText text = CleanText.of(part.repeat(100_000 / part.length()));
            long start = processorTime();
            READER.readAll(text);
            long millis = (processorTime() - start) / 1_000_000;
            assertThat(millis).as("milliseconds for %s", part).isLessThan(1_500);
        }
    }

    /** Of this thread, because other work may share the machine. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String mutated(String words, Random random) {
        StringBuilder text = new StringBuilder(words);
        for (int i = random.nextInt(12); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), at + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, NOISE.get(random.nextInt(NOISE.size())));
                case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, to));
                default ->
                    text.insert(at, NOISE.get(random.nextInt(NOISE.size())).repeat(1 + random.nextInt(20)));
            }
        }
        return text.toString();
    }

    private static List<Found<String>> said(Posting posting) {
        List<Found<String>> said = new ArrayList<>(posting.statedSkills());
        Stream.of(posting.title(), posting.company(), posting.agency(), posting.postedBy())
                .filter(found -> found != null)
                .forEach(said::add);
        return said;
    }

    private static String words(CleanText text, Found<?> found) {
        List<Span> evidence = found.evidence();
        assertThat(evidence).isNotEmpty();
        return text.words(evidence.getFirst());
    }
}
