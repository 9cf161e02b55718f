package org.sangam.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sangam.app.job.Job.State;
import org.sangam.app.web.Viewer;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.PostingReader;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class JobsTest {

    private static final String POSTING = """
            Backend Engineer
            Experience: 4 - 8 years
            Location: Bengaluru
            Salary: 20 - 30 lakh per year
            Skills: Java, PostgreSQL, Kafka

            You settle payments between small shops and their banks.
            """;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Market market;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void draft_is_its_teams_alone() {
        Market.Team own = market.team("Draft Works");
        Market.Team other = market.team("Curious Works");
        Job draft = market.draft(own, POSTING);

        assertThat(jobs.find(own.admin(), draft.id())).isPresent();
        assertThat(jobs.own(own.admin(), draft.id())).isPresent();
        assertThat(jobs.find(other.admin(), draft.id())).isEmpty();
        assertThat(jobs.find(new Viewer.Visitor(), draft.id())).isEmpty();
        assertThat(jobs.find(new Viewer.Operator(UUID.randomUUID(), "Lakshmi"), draft.id()))
                .isEmpty();
        assertThat(jobs.open(draft.id())).isEmpty();
        assertThat(jobs.of(other.admin(), own.company().id())).isEmpty();
        assertThat(jobs.of(own.admin(), own.company().id()))
                .extracting(JobSummary::id)
                .containsExactly(draft.id());
    }

    @Test
    void job_of_another_team_is_read_when_open_and_never_changed() {
        Market.Team own = market.team("Settled Works");
        Market.Team other = market.team("Grasping Works");
        Job job = market.open(own, POSTING);

        assertThat(jobs.find(other.admin(), job.id())).isPresent();
        assertThat(jobs.own(other.admin(), job.id())).isEmpty();
        jobs.become(other.admin(), job, State.CLOSED);
        jobs.correct(other.admin(), job, titled("Stolen"), 1);

        assertThat(jobs.find(own.admin(), job.id())).contains(job);
    }

    @Test
    void every_step_of_a_jobs_life_and_no_other_is_possible() {
        Market.Team team = market.team("Stepping Works");
        for (State from : State.values()) {
            for (State to : State.values()) {
                Job job = arriving(team, from);
                Job moved = jobs.become(team.admin(), job, to);
                assertThat(moved.state()).as("%s to %s", from, to).isEqualTo(from.mayBecome(to) ? to : from);
                assertThat(moved.version()).isEqualTo(from.mayBecome(to) ? job.version() + 1 : job.version());
            }
        }
    }

    @Test
    void job_that_opens_again_keeps_its_first_day_and_loses_its_end() {
        Market.Team team = market.team("Reopening Works");
        Job opened = market.open(team, POSTING);
        Job filled = market.become(team, opened, State.FILLED);

        Job again = market.become(team, filled, State.OPEN);

        assertThat(filled.closedAt()).isNotNull();
        assertThat(again.closedAt()).isNull();
        assertThat(again.openedAt()).isEqualTo(opened.openedAt());
        assertThat(again.confirmedAt()).isAfterOrEqualTo(filled.closedAt());
    }

    @Test
    void only_an_open_job_stands_in_lists() {
        Market.Team team = market.team("Listed Works");
        for (State state : State.values()) {
            Job job = arriving(team, state);
            boolean listed = state == State.OPEN;

            assertThat(jobs.open(job.id()).isPresent()).as("%s", state).isEqualTo(listed);
            assertThat(jobs.summaries(List.of(job.id()))).hasSize(listed ? 1 : 0);
            assertThat(jobs.newest(1000))
                    .extracting(JobSummary::id)
                    .satisfies(ids -> assertThat(ids.contains(job.id())).isEqualTo(listed));
        }
    }

    @Test
    void of_two_who_correct_the_same_version_only_the_first_is_heard() {
        Market.Team team = market.team("Hasty Works");
        Job read = market.draft(team, POSTING);

        Job first =
                jobs.correct(team.admin(), read, titled("Payments Engineer"), 7).orElseThrow();

        assertThat(jobs.correct(team.admin(), read, titled("Platform Engineer"), 21))
                .isEmpty();
        assertThat(first.title()).isEqualTo("Payments Engineer");
        assertThat(jobs.own(team.admin(), read.id())).contains(first);
    }

    @Test
    void corrections_outlive_a_better_reading_and_leave_the_reading_as_it_was() {
        Market.Team team = market.team("Patient Works");
        Job draft = market.draft(team, POSTING);
        Job corrected = jobs.correct(team.admin(), draft, titled("Payments Engineer"), 14)
                .orElseThrow();
        Posting better = read(POSTING.replace("4 - 8", "5 - 8"));

        assertThat(corrected.reading()).isEqualTo(draft.reading());
        assertThat(corrected.title()).isEqualTo("Payments Engineer");
        assertThat(said(corrected.corrections().over(better).title())).isEqualTo("Payments Engineer");
        assertThat(said(corrected.corrections().over(better).experience()).minMonths())
                .isEqualTo(60);
    }

    @Test
    void draft_sent_twice_or_at_once_is_one() throws Exception {
        Market.Team team = market.team("Double Works");
        UUID key = UUID.randomUUID();
        Posting reading = read(POSTING);
        CountDownLatch together = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Job>> sent = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> {
                        together.await();
                        return jobs.draft(team.admin(), key, POSTING, reading);
                    }))
                    .toList();
            together.countDown();
            for (Future<Job> one : sent) {
                assertThat(one.get().id()).isEqualTo(key);
            }
        }
        assertThat(jobs.of(team.admin(), team.company().id())).hasSize(1);
    }

    @Test
    void change_is_written_in_the_transaction_that_makes_it() {
        Market.Team team = market.team("Recording Works");
        Job job = market.open(team, POSTING);
        assertThat(changes(job)).isEqualTo(2);

        transactions.executeWithoutResult(transaction -> {
            jobs.become(team.admin(), job, State.PAUSED);
            assertThat(changes(job)).isEqualTo(3);
            transaction.setRollbackOnly();
        });

        assertThat(changes(job)).isEqualTo(2);
        assertThat(jobs.open(job.id())).isPresent();
    }

    private long changes(Job job) {
        return sql.sql("select count(*) from change where kind = 'job' and id = :id")
                .param("id", job.id())
                .query(Long.class)
                .single();
    }

    private Job arriving(Market.Team team, State state) {
        return switch (state) {
            case DRAFT -> market.draft(team, POSTING);
            case OPEN -> market.open(team, POSTING);
            case PAUSED, FILLED, CLOSED, EXPIRED -> market.become(team, market.open(team, POSTING), state);
        };
    }

    private static Corrections titled(String title) {
        return new Corrections(title, null, null, null, null, null, null, null, Set.of());
    }

    private static Posting read(String posting) {
        return new PostingReader(SkillGraph.bundled(), PlaceGraph.bundled()).read(CleanText.of(posting));
    }

    private static <T> T said(org.sangam.engine.text.@org.jspecify.annotations.Nullable Found<T> found) {
        return java.util.Objects.requireNonNull(found).value();
    }
}
