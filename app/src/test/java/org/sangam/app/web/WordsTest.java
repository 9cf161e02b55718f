package org.sangam.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sangam.engine.posting.Experience;

class WordsTest {

    private final Words english = Words.of(Locale.of("en", "IN"));
    private final Words hindi = Words.of(Locale.of("hi", "IN"));

    @Test
    void numbers_are_grouped_as_the_reader_groups_them() {
        assertThat(english.number(2_101_133)).isEqualTo("21,01,133");
        assertThat(hindi.number(2_101_133)).isEqualTo("21,01,133");
        assertThat(english.percent(83)).isEqualTo("83\u00a0%");
    }

    @Test
    void points_carry_their_sign_and_a_true_minus() {
        assertThat(english.points(11)).isEqualTo("+11");
        assertThat(english.points(-3)).isEqualTo("−3");
        assertThat(english.points(0)).isEqualTo("0");
        assertThat(english.points(0, 5)).isEqualTo("0 to +5");
    }

    @Test
    void a_total_has_no_plus_unless_it_could_be_below_zero() {
        assertThat(english.total(36, 36)).isEqualTo("36");
        assertThat(english.total(35, 40)).isEqualTo("35 to 40");
        assertThat(english.total(-2, 7)).isEqualTo("−2 to +7");
        assertThat(hindi.total(35, 40)).isEqualTo("35 से 40");
    }

    @Test
    void years_are_said_as_years_and_short_times_as_months() {
        assertThat(english.years(new Experience(48, 96))).isEqualTo("4–8 years");
        assertThat(english.yearsShort(new Experience(48, 96))).isEqualTo("4–8 yrs");
        assertThat(english.years(new Experience(144, null))).isEqualTo("12 years or more");
        assertThat(english.years(new Experience(12, 12))).isEqualTo("1 year");
        assertThat(english.years(new Experience(0, 12))).isEqualTo("0–1 year");
        assertThat(english.years(new Experience(6, 18))).isEqualTo("6–18 months");
        assertThat(english.years(new Experience(18, 36))).isEqualTo("1.5–3 years");
        assertThat(english.duration(76)).isEqualTo("6 years 4 months");
        assertThat(english.duration(12)).isEqualTo("1 year");
        assertThat(hindi.years(new Experience(48, 96))).isEqualTo("4–8 वर्ष");
    }

    @Test
    void days_are_the_readers_days() {
        LocalDate today = LocalDate.of(2026, 8, 12);
        assertThat(english.day(Instant.parse("2026-08-11T20:00:00Z"))).isEqualTo("12 August 2026");
        assertThat(english.weekday(today)).isEqualTo("Wednesday 12 August");
        assertThat(english.dayHeading(today, today)).isEqualTo("Today, 12 August");
        assertThat(english.dayHeading(today.minusDays(1), today)).isEqualTo("Yesterday, 11 August");
        assertThat(english.dayHeading(today.minusDays(2), today)).isEqualTo("Monday, 10 August");
        assertThat(english.relative(today.minusDays(3), today)).isEqualTo("3 days ago");
        assertThat(english.relative(today, today)).isEqualTo("today");
        assertThat(english.relative(today.plusDays(1), today)).isEqualTo("tomorrow");
        assertThat(english.relative(today.plusDays(5), today)).isEqualTo("in 5 days");
        assertThat(english.time(Instant.parse("2026-08-11T00:30:00Z"))).isEqualTo("6:00\u00a0am");
        assertThat(hindi.relative(today.minusDays(3), today)).isEqualTo("3 दिन पहले");
    }

    @Test
    void several_things_become_one_phrase() {
        assertThat(english.list(List.of("Pune", "Kochi", "Hubballi"))).isEqualTo("Pune, Kochi and Hubballi");
    }

    @Test
    void hindi_lacks_no_sentence_of_the_frame() throws IOException {
        assertThat(codes("words_hi.properties")).isEqualTo(codes("words.properties"));
    }

    @Test
    void every_problem_has_its_sentence_and_its_advice() {
        for (Problem problem : Problem.values()) {
            assertThat(problem.sentence(english)).isNotBlank();
            assertThat(problem.advice(hindi)).isNotBlank();
        }
    }

    private static Set<Object> codes(String file) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file)), StandardCharsets.UTF_8));
        return properties.keySet();
    }
}
