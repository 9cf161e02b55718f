package org.sangam.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.posting.Experience;

class SamplePersonTest {

    private final SampleMarket market = SampleMarketTest.MARKET;
    private final List<SamplePerson> people = market.people().toList();
    private final YearMonth now = YearMonth.from(SampleMarketTest.TODAY);

    @Test
    void truth_is_in_the_resume() {
        assertThat(people).allSatisfy(person -> {
            SamplePerson.Truth truth = person.truth();
            assertThat(person.resume())
                    .as(person.key())
                    .containsIgnoringCase(truth.name())
                    .contains(truth.mail());
            assertThat(person.resume()).as(person.key()).contains(truth.languages());
            assertThat(truth.skills())
                    .as(person.key())
                    .isNotEmpty()
                    .allMatch(
                            skill -> person.resume().toLowerCase(Locale.ROOT).contains(skill.toLowerCase(Locale.ROOT)));
            for (SamplePerson.Position position : truth.positions()) {
                assertThat(person.resume()).as(person.key()).contains(position.title(), position.company());
            }
            for (SamplePerson.Education school : truth.education()) {
                assertThat(person.resume()).as(person.key()).contains(school.degree(), school.school());
            }
        });
    }

    @Test
    void careers_run_forward() {
        assertThat(people).allSatisfy(person -> {
            List<SamplePerson.Position> forward = new ArrayList<>(person.truth().positions()).reversed();
            YearMonth free = YearMonth.of(1970, 1);
            for (SamplePerson.Position position : forward) {
                YearMonth end = position.end() == null ? now : position.end();
                assertThat(position.start())
                        .as(person.key())
                        .isAfterOrEqualTo(free)
                        .isBefore(end.plusMonths(1));
                assertThat(end).as(person.key()).isBeforeOrEqualTo(now);
                free = end;
            }
            assertThat(person.truth().education())
                    .allMatch(school -> forward.isEmpty()
                            || school.end() <= forward.getFirst().start().getYear());
            assertThat(person.truth().experienceMonths()).isBetween(0, 16 * 12);
        });
    }

    @Test
    void a_resume_fits_on_a_page() {
        assertThat(people)
                .allSatisfy(person ->
                        assertThat(person.resume().lines()).as(person.key()).hasSizeBetween(6, 60));
    }

    @Test
    void people_hide_only_from_companies_that_exist() {
        Set<String> keys = market.companies().stream().map(SampleCompany::key).collect(Collectors.toSet());

        assertThat(people).allSatisfy(person -> assertThat(keys).containsAll(person.hiddenFrom()));
        assertThat(people).filteredOn(person -> !person.hiddenFrom().isEmpty()).hasSizeGreaterThan(50);
    }

    @Test
    void much_is_left_unsaid() {
        assertThat(people)
                .filteredOn(person -> person.wishes().payFloor() == null)
                .hasSizeBetween(400, 1000);
        assertThat(people)
                .filteredOn(person -> person.wishes().noticeDays() == null)
                .hasSizeBetween(700, 1400);
        assertThat(people)
                .filteredOn(person -> person.wishes().places().isEmpty())
                .hasSizeBetween(200, 800);
    }

    @Test
    void addresses_are_one_to_a_person() {
        assertThat(people).extracting(SamplePerson::mail).doesNotHaveDuplicates();
        assertThat(people).extracting(SamplePerson::key).doesNotHaveDuplicates();
        assertThat(people)
                .extracting(SamplePerson::mail)
                .doesNotContainAnyElementsOf(market.companies().stream()
                        .flatMap(company -> company.team().stream().map(member -> member.mailAt(company.site())))
                        .toList());
    }

    @Test
    void meera_meets_neelgiris_job_with_one_unknown_and_one_neighbour() {
        SamplePerson meera = person("meera");
        SamplePosting job = posting("neelgiri-senior-backend");

        assertThat(meera.truth().skills()).containsAll(job.truth().required());
        assertThat(job.truth().optional()).contains("Kafka");
        assertThat(meera.truth().skills()).contains("RabbitMQ").doesNotContain("Kafka");
        assertThat(job.truth().noticeDays()).isEqualTo(30);
        assertThat(meera.wishes().noticeDays()).isNull();
        assertSuits(meera, job);
    }

    @Test
    void meera_hides_from_the_company_she_works_for() {
        SamplePerson meera = person("meera");

        assertThat(meera.hiddenFrom()).containsExactly("kosi");
        assertThat(meera.truth().positions().getFirst().company())
                .isEqualTo(market.company("kosi").name());
    }

    @Test
    void asha_meets_marigolds_job() {
        SamplePerson asha = person("asha");
        SamplePosting job = posting("marigold-nicu");

        assertThat(asha.truth().skills()).containsAll(job.truth().required());
        assertThat(asha.wishes().payPeriod()).isEqualTo(Pay.Period.MONTH);
        assertSuits(asha, job);
    }

    @Test
    void those_who_hire_are_on_the_teams_they_hire_for() {
        assertThat(market.company("neelgiri").team())
                .extracting(SampleCompany.Member::name)
                .contains("Ananya Deshmukh");
        assertThat(market.company("tapti").team())
                .extracting(SampleCompany.Member::name)
                .contains("Farid Ansari");
        assertThat(market.company("dehleez").team())
                .extracting(SampleCompany.Member::name)
                .contains("Imran Baig");
        assertThat(posting("neelgiri-senior-backend").truth().postedBy()).isEqualTo("Ananya Deshmukh");
    }

    private static void assertSuits(SamplePerson person, SamplePosting job) {
        Experience asked = Objects.requireNonNull(job.truth().experience());
        Pay.Stated pay = (Pay.Stated) Objects.requireNonNull(job.truth().pay());
        assertThat(person.truth().experienceMonths())
                .isBetween(asked.minMonths(), Objects.requireNonNull(asked.maxMonths()));
        assertThat(pay.max())
                .isGreaterThan(BigDecimal.valueOf(
                        Objects.requireNonNull(person.wishes().payFloor())));
        assertThat(job.truth().places()).containsAnyElementsOf(person.wishes().places());
    }

    private SamplePerson person(String key) {
        return people.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private SamplePosting posting(String key) {
        return market.postings().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
