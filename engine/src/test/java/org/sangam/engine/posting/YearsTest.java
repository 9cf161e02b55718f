package org.sangam.engine.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sangam.engine.text.Span;

class YearsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    5- 12 yrs experience;                         60-144
                    4.0+ years;                                   48-
                    Min -2 years of Experience with Node.js;      24-
                    4 to 7 Years;                                 48-84
                    A minimum of 3 years’ experience;             36-
                    at least 3+ years as an architect;            36-
                    12+ yrs;                                      144-
                    0 - 1 yr;                                     0-12
                    1.5 - 3 years;                                18-36
                    two to four years of experience;              24-48
                    up to 3 years;                                0-36
                    6 months to 2 years;                          6-24
                    18 months of experience;                      18-
                    5 years plus;                                 60-
                    10 plus years;                                120-
                    3 - 5 years and above;                        36-60
                    Freshers can apply;                           0-
                    """)
    void lengths_are_read_in_months(String words, String expected) {
        assertThat(months(words)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25 years old",
                "between 22 and 35 years of age",
                "bond of 2 years",
                "a 2 year bond",
                "For over 15 years our planners have worked on paper",
                "in the last 5 years",
                "founded 12 years ago",
                "a 4 year degree course",
                "no freshers",
                "99 years",
                "₹12 - 15 a month",
                "6 - 3 years"
            })
    void other_lengths_are_left_alone(String words) {
        assertThat(months(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5-8, 60-96", "12+, 144-", "3, 36-", "Min 4, 48-"})
    void a_field_needs_no_unit(String words, String expected) {
        Years years = Objects.requireNonNull(Years.field(words, new Span(0, words.length())));
        assertThat(shown(years)).isEqualTo(expected);
    }

    private static List<String> months(String words) {
        return Years.all(words, new Span(0, words.length())).stream()
                .map(YearsTest::shown)
                .collect(Collectors.toList());
    }

    private static String shown(Years years) {
        Integer max = years.value().maxMonths();
        return years.value().minMonths() + "-" + (max == null ? "" : max);
    }
}
