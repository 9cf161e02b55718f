package org.sangam.engine.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.skill.SkillGraph;

class GoldenTest {

    private static final PostingReader READER = new PostingReader(SkillGraph.bundled(), PlaceGraph.bundled());

    static Stream<String> names() {
        return Golden.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_posting_is_read_as_a_careful_reader_would(String name) {
        Map<String, @Nullable Object> read = Golden.shown(READER.read(Golden.text(name)));
        Map<String, @Nullable Object> wanted = Golden.expected(name);
        SoftAssertions softly = new SoftAssertions();
        read.forEach((field, value) ->
                softly.assertThat(value).as(name + " " + field).isEqualTo(wanted.get(field)));
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_single_posting_is_not_parted(String name) {
        assertThat(READER.readAll(Golden.text(name))).hasSize(1);
    }

    @Test
    void there_are_enough_of_them() {
        assertThat(Golden.names()).hasSizeGreaterThanOrEqualTo(24);
    }
}
