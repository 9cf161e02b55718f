package org.sangam.engine.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.posting.Requirement.Need;
import org.sangam.engine.profile.Preferences;
import org.sangam.engine.profile.Profile;
import org.sangam.engine.profile.YearsAlone;
import org.sangam.engine.role.Level;
import org.sangam.engine.role.Role;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

class FactsTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @Test
    void one_pay_is_one_value_however_it_is_written() {
        YearlyPay lakh = yearly("480000", Pay.Period.YEAR);

        assertThat(yearly("40000", Pay.Period.MONTH)).isEqualTo(lakh);
        assertThat(yearly("480000.00", Pay.Period.YEAR)).isEqualTo(lakh);
        assertThat(YearlyPay.of(new Preferences.PayFloor("INR", BigDecimal.valueOf(40_000), Pay.Period.MONTH)))
                .isEqualTo(lakh);
    }

    @Test
    void pay_in_words_is_no_figure() {
        assertThat(YearlyPay.of(new Pay.Undisclosed("Best in industry"))).isEmpty();
    }

    @Test
    void a_skill_asked_twice_is_one_requirement_with_the_stronger_need() {
        JobFacts.Wanted chip = new JobFacts.Wanted(List.of("java"), Need.MENTIONED, null, List.of(new Span(50, 54)));
        JobFacts.Wanted text = new JobFacts.Wanted(List.of("java"), Need.REQUIRED, 36, List.of(new Span(10, 14)));

        JobFacts job = job(List.of(chip, text));

        assertThat(job.wanted())
                .containsExactly(new JobFacts.Wanted(
                        List.of("java"), Need.REQUIRED, 36, List.of(new Span(10, 14), new Span(50, 54))));
        assertThat(job(List.of(text, chip))).isEqualTo(job);
    }

    @Test
    void whoever_a_person_is_their_facts_are_the_same() {
        PersonFacts meera = facts("Meera Pillai", "meera@example.org", "She keeps the ledger", List.of("Malayalam"));
        PersonFacts farid = facts("Farid Khan", "farid@example.net", "He keeps the ledger", List.of());

        assertThat(meera).isEqualTo(farid);
    }

    @Test
    void no_field_of_the_facts_can_hold_who_a_person_is() {
        assertThat(components(PersonFacts.class)).noneMatch(FactsTest::speaksOfIdentity);
        assertThat(components(Wishes.class)).noneMatch(FactsTest::speaksOfIdentity);
        assertThat(speaksOfIdentity("birthYear")).isTrue();
    }

    @Test
    void a_current_title_comes_before_older_ones_and_says_the_level() {
        PersonFacts facts = facts("Meera Pillai", "", "", List.of());

        assertThat(facts.held().getFirst().until()).isEqualTo(PersonFacts.CURRENT);
        assertThat(facts.held().getFirst().role().family()).isEqualTo("backend");
        assertThat(facts.level()).isEqualTo(Level.SENIOR);
    }

    private static Stream<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
    }

    private static boolean speaksOfIdentity(String name) {
        return name.matches("(?i).*(name|photo|age$|birth|gender|pronoun|street|postcode|marital|email|phone).*");
    }

    private static YearlyPay yearly(String amount, Pay.Period period) {
        BigDecimal figure = new BigDecimal(amount);
        return YearlyPay.of(new Pay.Stated("INR", figure, figure, period, amount))
                .orElseThrow();
    }

    private static JobFacts job(List<JobFacts.Wanted> wanted) {
        return new JobFacts(
                Role.UNKNOWN,
                wanted,
                null,
                null,
                List.of(),
                Remote.UNSTATED,
                List.of(),
                null,
                CompanyFacts.UNKNOWN,
                null,
                Set.of(),
                Map.of());
    }

    private static PersonFacts facts(String name, String email, String summary, List<String> languages) {
        Profile.Position now = new Profile.Position(
                "Senior Backend Engineer",
                name + " & Sons",
                "12 Lake Road",
                YearMonth.of(2022, 1),
                null,
                true,
                YearsAlone.NEITHER,
                null,
                List.of());
        Profile.Position then = new Profile.Position(
                "Backend Developer",
                "Before",
                null,
                YearMonth.of(2019, 4),
                YearMonth.of(2021, 12),
                false,
                YearsAlone.NEITHER,
                null,
                List.of());
        Profile profile = new Profile(
                CleanText.of(name + " " + summary),
                Found.said(name),
                List.of(Found.said(email)),
                List.of(),
                List.of(),
                null,
                Found.said(summary),
                Found.said(PlaceGraph.bundled().place("in/bengaluru")),
                List.of(then, now),
                List.of(),
                List.of(new Profile.SkillUse("java", 70, 2, NOW, List.of(), 1)),
                languages.stream().map(Found::said).toList(),
                List.of(),
                List.of(),
                Found.said(91),
                List.of());
        return PersonFacts.of(profile, Preferences.UNSAID, NOW);
    }
}
