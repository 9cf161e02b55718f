package org.sangam.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private final AtomicLong nanos =
            new AtomicLong(Long.MAX_VALUE - Duration.ofMinutes(2).toNanos());
    private final Limits limits = new Limits(nanos::get, true);

    @Test
    void so_many_are_granted_at_once_and_the_next_is_told_how_long_to_wait() {
        for (int i = 0; i < 25; i++) {
            assertThat(limits.ask(Limit.SIGN_IN_FROM_PEER, "a")).isEmpty();
        }

        assertThat(limits.ask(Limit.SIGN_IN_FROM_PEER, "a")).contains(Duration.ofSeconds(12));
        assertThat(limits.ask(Limit.SIGN_IN_FROM_PEER, "b")).isEmpty();
        assertThat(limits.ask(Limit.LINK_FROM_PEER, "a")).isEmpty();
    }

    @Test
    void one_more_is_granted_each_time_its_share_of_the_span_has_passed_even_over_the_end_of_the_counter() {
        for (int i = 0; i < 25; i++) {
            limits.ask(Limit.SIGN_IN_FROM_PEER, "a");
        }
        int granted = 0;
        for (int second = 0; second < 300; second++) {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            granted += limits.ask(Limit.SIGN_IN_FROM_PEER, "a").isEmpty() ? 1 : 0;
        }

        assertThat(granted).isEqualTo(25);
    }

    @Test
    void crowd_of_others_is_forgotten_before_memory_ends() {
        for (int i = 0; i < 150_000; i++) {
            limits.ask(Limit.SIGN_IN_FROM_PEER, "peer " + i);
        }

        assertThat(limits.subjects()).isEqualTo(100_000);
    }

    @Test
    void operator_may_switch_them_off() {
        Limits off = new Limits(nanos::get, false);
        for (int i = 0; i < 100; i++) {
            assertThat(off.ask(Limit.SIGN_IN_FROM_PEER, "a")).isEmpty();
        }
    }
}
