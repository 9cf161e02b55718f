package org.sangam.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.posting.Requirement.Need;

/** What holds of every pair, tried over pairs drawn at random. */
class MatcherTest {

    private static final Matcher MATCHER = Matcher.bundled();
    private static final int PAIRS = 2000;

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void the_fit_is_the_sum_of_the_reasons_and_so_are_the_points_shown(long seed) {
        each(seed, (job, person) -> {
            Match match = explain(job, person);
            assertThat(match.fit())
                    .isEqualTo(match.reasons().stream().mapToInt(Reason::points).sum());
            assertThat(match.shownFit())
                    .isEqualTo(
                            match.shown().stream().mapToInt(Integer::intValue).sum());
            assertThat(match.low()).isLessThanOrEqualTo(match.fit());
            assertThat(match.high()).isGreaterThanOrEqualTo(match.fit());
            for (int i = 0; i < match.reasons().size(); i++) {
                assertThat(match.shown().get(i) - match.reasons().get(i).points() / 1e6)
                        .isBetween(-1.0, 1.0);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void one_more_matching_required_skill_never_lowers_a_fit(long seed) {
        Random random = new Random(seed);
        Worlds worlds = new Worlds(random);
        each(seed, (job, person) -> {
            for (JobFacts.Wanted wanted : job.wanted()) {
                String skill = worlds.one(wanted.anyOf());
                if (wanted.need() == Need.REQUIRED
                        && person.shown().stream().noneMatch(has -> has.skill().equals(skill))) {
                    PersonFacts richer = with(person, worlds.shown(skill));
                    assertThat(explain(job, richer).fit())
                            .as("seed %d: %s wants %s of %s", seed, job, skill, person)
                            .isGreaterThanOrEqualTo(explain(job, person).fit());
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {31})
    void the_order_of_lists_changes_nothing(long seed) {
        Random random = new Random(seed);
        each(seed, (job, person) -> {
            List<JobFacts.Wanted> wanted = new ArrayList<>(job.wanted());
            Collections.shuffle(wanted, random);
            List<PersonFacts.Shown> shown = new ArrayList<>(person.shown());
            Collections.shuffle(shown, random);
            assertThat(explain(wanting(job, wanted), showing(person, shown))).isEqualTo(explain(job, person));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {41})
    void a_team_reads_nothing_personal_and_its_total_is_what_it_reads(long seed) {
        each(seed, (job, person) -> {
            Match seen = explain(job, person).seenBy(Reason.Side.TEAM);
            assertThat(seen.reasons()).noneMatch(Reason::personal);
            assertThat(seen.reasons()).noneMatch(reason -> reason.code().equals("pay"));
            assertThat(seen.fit())
                    .isEqualTo(seen.reasons().stream().mapToInt(Reason::points).sum());
        });
    }

    private interface Claim {
        void holds(JobFacts job, PersonFacts person);
    }

    private static void each(long seed, Claim claim) {
        Worlds worlds = new Worlds(new Random(seed));
        for (int i = 0; i < PAIRS; i++) {
            claim.holds(worlds.job(), worlds.person());
        }
    }

    private static Match explain(JobFacts job, PersonFacts person) {
        return MATCHER.explain(job, person, Worlds.TODAY);
    }

    private static PersonFacts with(PersonFacts person, PersonFacts.Shown one) {
        List<PersonFacts.Shown> shown = new ArrayList<>(person.shown());
        shown.add(one);
        return showing(person, shown);
    }

    private static PersonFacts showing(PersonFacts person, List<PersonFacts.Shown> shown) {
        return new PersonFacts(
                person.held(),
                shown,
                person.level(),
                person.experienceMonths(),
                person.place(),
                person.wishes(),
                person.evidence());
    }

    private static JobFacts wanting(JobFacts job, List<JobFacts.Wanted> wanted) {
        return new JobFacts(
                job.role(),
                wanted,
                job.experience(),
                job.pay(),
                job.places(),
                job.remote(),
                job.countries(),
                job.noticeDays(),
                job.company(),
                job.confirmedOn(),
                job.musts(),
                job.evidence());
    }
}
