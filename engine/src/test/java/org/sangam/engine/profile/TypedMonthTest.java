package org.sangam.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMonthTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @ParameterizedTest
    @ValueSource(strings = {"2021-04", "April 2021", "Apr 2021", "apr. 2021", "04/2021", "4/2021", "avril 2021"})
    void is_read_as_a_resume_writes_it(String typed) {
        assertThat(TypedMonth.start(typed, NOW)).contains(YearMonth.of(2021, 4));
        assertThat(TypedMonth.end(typed, NOW)).contains(YearMonth.of(2021, 4));
    }

    @Test
    void year_alone_begins_in_january_and_ends_in_december() {
        assertThat(TypedMonth.start("2019", NOW)).contains(YearMonth.of(2019, 1));
        assertThat(TypedMonth.end("2019", NOW)).contains(YearMonth.of(2019, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "2021-13", "13/2021", "April", "2019-2021", "2019 – present", "April 2021 or so"})
    void what_is_not_one_date_is_none(String typed) {
        assertThat(TypedMonth.start(typed, NOW)).isEmpty();
    }
}
