package org.sangam.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sangam.app.web.LitText.Kind;
import org.sangam.app.web.LitText.Lit;
import org.sangam.app.web.LitText.Piece;
import org.sangam.engine.text.Span;

class LitTextTest {

    @Test
    void plain_text_is_one_piece() {
        assertThat(new LitText("nothing lit", List.of()).pieces())
                .containsExactly(new Piece("nothing lit", null, List.of(), ""));
    }

    @Test
    void nested_spans_end_with_both_numbers() {
        LitText text = new LitText(
                "most of it in Java or Kotlin", List.of(Lit.team(new Span(0, 28), 1), Lit.team(new Span(14, 28), 4)));
        assertThat(text.pieces())
                .containsExactly(
                        new Piece("most of it in ", Kind.TEAM, List.of(), ""),
                        new Piece("Java or Kotlin", Kind.TEAM, List.of(1, 4), ""));
    }

    @Test
    void where_a_finding_overlaps_it_outshines() {
        LitText text = new LitText("abcdef", List.of(Lit.team(new Span(0, 4), 1), Lit.look(new Span(2, 6), 2)));
        assertThat(text.pieces())
                .containsExactly(
                        new Piece("ab", Kind.TEAM, List.of(), ""),
                        new Piece("cd", Kind.LOOK, List.of(1), ""),
                        new Piece("ef", Kind.LOOK, List.of(2), ""));
    }

    @Test
    void spans_beyond_the_text_or_empty_do_no_harm() {
        LitText text = new LitText(
                "abc", List.of(Lit.you(new Span(1, 99), 1), Lit.you(new Span(50, 60), 2), Lit.you(new Span(2, 2), 3)));
        assertThat(text.pieces())
                .containsExactly(new Piece("a", null, List.of(), ""), new Piece("bc", Kind.YOU, List.of(1), ""));
        assertThat(new LitText("", List.of(Lit.you(new Span(0, 3), 1))).pieces())
                .isEmpty();
    }

    @Test
    void whatever_is_lit_no_letter_is_lost_and_every_number_stands_once() {
        long seed = 20_260_812;
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String words = "x".repeat(random.nextInt(40) + 1);
            List<Lit> lit = new ArrayList<>();
            for (int number = 1; number <= random.nextInt(8); number++) {
                int start = random.nextInt(words.length());
                lit.add(Lit.team(new Span(start, start + 1 + random.nextInt(10)), number));
            }
            List<Piece> pieces = new LitText(words, lit).pieces();
            assertThat(pieces.stream().map(Piece::words).collect(Collectors.joining()))
                    .as("seed %s, round %s", seed, round)
                    .isEqualTo(words);
            assertThat(pieces.stream().flatMap(piece -> piece.numbers().stream()))
                    .as("seed %s, round %s", seed, round)
                    .containsExactlyInAnyOrderElementsOf(
                            lit.stream().map(Lit::number).toList());
        }
    }
}
