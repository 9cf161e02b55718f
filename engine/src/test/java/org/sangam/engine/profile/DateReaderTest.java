package org.sangam.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sangam.engine.text.Span;

class DateReaderTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Jan 2020 – Present; 2020-01; now",
                "January 2020 to March 2021; 2020-01; 2021-03",
                "01/2020 - 04/2022; 2020-01; 2022-04",
                "06.2019 – heute; 2019-06; now",
                "2019–21; 2019-01; 2021-12",
                "2014 - 2016; 2014-01; 2016-12",
                "2014-2016; 2014-01; 2016-12",
                "March 2010-June 2015; 2010-03; 2015-06",
                "2015-present; 2015-01; now",
                "2016 / 09 - now; 2016-09; now",
                "since 2018; 2018-01; now",
                "seit 03/2018; 2018-03; now",
                "Oct. 2021 – Current; 2021-10; now",
                "Sep 15 - NOW; 2015-09; now",
                "Mars 2019 à aujourd'hui; 2019-03; now",
                "septembre 2017 – juin 2019; 2017-09; 2019-06",
                "juil. 2017 – août 2019; 2017-07; 2019-08",
                "Jan'19 - Feb'20; 2019-01; 2020-02",
                "Jan – Mar 2020; 2020-01; 2020-03",
                "2011 / 11; 2011-11; 2011-11",
                "Nov. 2011; 2011-11; 2011-11",
                "2019-03 - 2020-05; 2019-03; 2020-05",
                "2010-11; 2010-01; 2011-12",
                "15.03.2019 - 30.06.2021; 2019-03; 2021-06",
                "Aug 2012 till date; 2012-08; now",
                "July, 2018 — Ongoing; 2018-07; now",
                "03/19 - 05/21; 2019-03; 2021-05",
                "enero 2015 - actualidad; 2015-01; now"
            })
    void dates_are_read_as_the_world_writes_them(String words, String start, String end) {
        DateRange range =
                new DateReader(words, NOW).read(new Span(0, words.length())).getFirst();
        assertThat(range.start()).isEqualTo(YearMonth.parse(start));
        assertThat(range.current()).isEqualTo(end.equals("now"));
        if (!range.current()) {
            assertThat(range.end()).isEqualTo(YearMonth.parse(end));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "raised $2019 in fees",
        "3,2019 tickets",
        "version 1.2020.3",
        "5 of 12 people",
        "room 20201",
        "call 206-555-2019",
        "May I ask"
    })
    void other_figures_are_no_dates(String words) {
        assertThat(new DateReader(words, NOW).read(new Span(0, words.length()))).isEmpty();
    }

    @Test
    void range_may_go_on_over_a_line_end() {
        String words = "Sep 2015 –\nPresent";
        DateRange range =
                new DateReader(words, NOW).read(new Span(0, words.length())).getFirst();
        assertThat(range.current()).isTrue();
        assertThat(range.span()).isEqualTo(new Span(0, words.length()));
    }
}
