package org.sangam.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

class StreamsTest {

    @Test
    void twice_the_points_go_twice_as_far_beyond_the_bend() {
        Streams streams = Streams.of(10, 10, 20, 20, 40);
        double bend = streams.end(new Streams.Side(0, 0), 220);
        double ten = streams.end(streams.team(), 220) - bend;
        double twenty = streams.end(streams.you(), 220) - bend;
        assertThat(twenty).isCloseTo(2 * ten, offset(.001));
    }

    @Test
    void dots_stand_only_for_what_is_unknown() {
        Streams streams = Streams.of(10, 10, 3, 9, 40);
        assertThat(streams.dotsEnd(streams.team(), 220)).isZero();
        assertThat(streams.dotsEnd(streams.you(), 220)).isGreaterThan(streams.dotsStart(streams.you(), 220));
    }

    @Test
    void a_stroke_never_leaves_its_drawing() {
        Streams streams = Streams.of(-30, 500, 500, 500, 40);
        assertThat(streams.end(streams.team(), 220)).isBetween(0.0, 220.0);
        assertThat(streams.dotsEnd(streams.team(), 220)).isLessThanOrEqualTo(220);
        assertThat(streams.end(streams.you(), 220)).isLessThanOrEqualTo(220);
    }

    @Test
    void a_range_that_runs_downward_is_refused() {
        assertThatThrownBy(() -> Streams.of(5, 4, 0, 0, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
