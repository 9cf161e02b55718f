package org.sangam.engine.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;

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

    @Test
    void alternatives_are_one_requirement_and_lengths_belong_to_their_skill() {
        Posting posting = READER.read(CleanText.of("""
                Backend Developer
                Requirements
                • Hands-on experience with Kafka or RabbitMQ.
                • At least one of AWS, GCP or Azure
                • 4+ years of Java and 2+ years of Angular
                Good to have:
                • Terraform
                """));
        assertThat(posting.requirements())
                .extracting(Requirement::anyOf, Requirement::need, Requirement::months)
                .contains(
                        tuple(List.of("kafka", "rabbitmq"), Requirement.Need.REQUIRED, null),
                        tuple(List.of("aws", "gcp", "azure"), Requirement.Need.REQUIRED, null),
                        tuple(List.of("java"), Requirement.Need.REQUIRED, 48),
                        tuple(List.of("angular"), Requirement.Need.REQUIRED, 24),
                        tuple(List.of("terraform"), Requirement.Need.OPTIONAL, null));
    }

    @Test
    void the_body_is_restored_without_furniture_and_glued_words() {
        Posting posting = READER.read(CleanText.of("""
                About us
                We deliver to 220countries in every part of the world and the whole of it is written with
                new rules in mind.
                \uF076 Experience working on Node. Js
                \uF076 Data modeling onMongoDB
                Read more
                """));
        assertThat(posting.body())
                .containsExactly(
                        new Posting.Block(Posting.Block.Kind.HEADING, "About us"),
                        new Posting.Block(
                                Posting.Block.Kind.PARAGRAPH,
                                "We deliver to 220 countries in every part of the world and the whole of it is written"
                                        + " with new rules in mind."),
                        new Posting.Block(Posting.Block.Kind.ITEM, "Experience working on Node.js"),
                        new Posting.Block(Posting.Block.Kind.ITEM, "Data modeling on MongoDB"));
    }

    @Test
    void pay_is_asked_for_only_where_the_operator_wants_it() {
        PostingReader strict = new PostingReader(SkillGraph.bundled(), PlaceGraph.bundled(), true);
        assertThat(strict.read(Golden.text("card-counts")).findings())
                .extracting(Finding::code)
                .contains("pay-undisclosed");
    }
}
