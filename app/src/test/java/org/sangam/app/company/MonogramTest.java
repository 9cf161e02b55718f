package org.sangam.app.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonogramTest {

    @Test
    void company_has_the_same_mark_wherever_it_is_drawn() {
        UUID company = new UUID(7, 9);

        assertThat(MonogramDrawing.of(company)).isEqualTo(MonogramDrawing.of(company));
    }

    @Test
    void neighbours_rarely_share_a_mark() {
        Random random = new Random(42);
        Set<Monogram> marks = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            marks.add(MonogramDrawing.of(new UUID(random.nextLong(), random.nextLong())));
        }

        assertThat(marks).hasSizeGreaterThan(250);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect onload=\"alert(1)\"/>",
                "<rect fill=\"url(#a)\"/>",
                "<image href=\"x\"/>",
                "<g><rect/>",
                "</g>",
                "<rect/>text",
                "<rect style=\"fill:red\"/>",
                "<rect fill=\"&#x41;\"/>",
                "<use href=\"#a\"/>",
                ""
            })
    void nothing_but_plain_shapes_is_a_mark(String svg) {
        assertThatThrownBy(() -> new Monogram(svg)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shapes_are_taken_out_of_a_whole_document() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 40\" aria-hidden=\"true\">"
                + "<rect width=\"40\" height=\"40\" fill=\"hsl(20 30% 92%)\"/><g fill=\"none\"><circle r=\"4\"/></g></svg>";

        assertThat(Monogram.of(svg).shapes())
                .isEqualTo(
                        "<rect width=\"40\" height=\"40\" fill=\"hsl(20 30% 92%)\"/><g fill=\"none\"><circle r=\"4\"/></g>");
    }
}
