package org.sangam.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShinglesTest {

    private static final String POSTING = """
            We look for somebody who keeps the meter gateway running through the rains and writes down what was done.
            You have kept machines of others alive for four years, you read a log before you guess, and you would
            rather delete a service than add one. The team is nine people above a bakery.
            """;

    @Test
    void the_same_words_in_other_clothes_are_wholly_alike() {
        String dressed =
                POSTING.toUpperCase(java.util.Locale.ROOT).replace(" ", "  ").replace(",", " –");
        assertThat(Shingles.of(POSTING).likeness(Shingles.of(dressed))).isEqualTo(1);
    }

    @Test
    void a_changed_word_costs_only_the_runs_it_stands_in() {
        double likeness = Shingles.of(POSTING).likeness(Shingles.of(POSTING.replace("four", "five")));
        assertThat(likeness).isBetween(.8, .99);
    }

    @Test
    void another_posting_of_the_same_kind_is_another() {
        String other = """
                We look for somebody who sells pumps to farmers in three districts and speaks with them in their own
                language. You have sold something honest for two years, and you ride a motorcycle. The depot is in Hubli.
                """;
        assertThat(Shingles.of(POSTING).likeness(Shingles.of(other))).isLessThan(.15);
    }

    @Test
    void a_posting_that_only_grew_still_holds_the_old_one() {
        Shingles grown = Shingles.of(POSTING + "And this was added below: a bicycle, a phone, a raincoat, a day off.");
        assertThat(Shingles.of(POSTING).containment(grown)).isEqualTo(1);
    }

    @Test
    void texts_without_four_words_are_like_nothing() {
        assertThat(Shingles.of("Cook wanted").likeness(Shingles.of("Cook wanted")))
                .isZero();
        assertThat(Shingles.of("").size()).isZero();
    }
}
