package org.sangam.app.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browsers;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.candidate.People;
import org.sangam.app.conversation.Conversations;
import org.sangam.app.hiring.Interest.Answer;
import org.sangam.app.job.Job;
import org.sangam.app.job.Market;
import org.sangam.app.web.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person's yes, a team's yes, and the conversation that both together open. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BothSaidYesTest {

    private static final String POSTING = """
        Backend Engineer
        Experience: 4 - 10 years
        Location: Bengaluru
        Skills: Java, PostgreSQL, Kafka
        """;

    @Autowired
    private Interests interests;

    @Autowired
    private Invitations invitations;

    @Autowired
    private AnswerRecord answers;

    @Autowired
    private Candidates candidates;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Market market;

    @Autowired
    private People people;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void one_yes_opens_nothing_and_the_other_opens_one_conversation_in_either_order() {
        Market.Team team = market.team("Ordered Works");
        Viewer.Candidate meera = people.shown("Meera Nair");
        Job first = market.open(team, POSTING);
        Job second = market.open(team, POSTING);

        interests.show(people.of(meera), first);
        invitations.send(team.admin(), second, people.of(meera));
        assertThat(conversations.of(meera)).isEmpty();
        invitations.send(team.admin(), first, people.of(meera));
        interests.show(people.of(meera), second);

        assertThat(conversations.of(meera)).hasSize(2).isEqualTo(conversations.of(team.admin()));
        for (Job job : List.of(first, second)) {
            assertThat(interests
                            .of(job.id(), people.of(meera).id())
                            .orElseThrow()
                            .answer())
                    .isEqualTo(Answer.YES);
            assertThat(invitations
                            .of(job.id(), people.of(meera).id())
                            .orElseThrow()
                            .answer())
                    .isEqualTo(Answer.YES);
        }
    }

    @Test
    void yes_said_twice_is_said_once() {
        Market.Team team = market.team("Repeating Works");
        Candidate farah = people.of(people.shown("Farah Sheikh"));
        Job job = market.open(team, POSTING);

        assertThat(interests.show(farah, job)).isEqualTo(interests.show(farah, job));
        assertThat(interests.countIn(job.id())).isEqualTo(1);
        assertThat(invitations.send(team.admin(), job, farah)).isEqualTo(invitations.send(team.admin(), job, farah));
        assertThat(conversations.of(team.admin())).hasSize(1);
    }

    @Test
    void two_yeses_at_the_same_moment_always_open_exactly_one_conversation() throws Exception {
        Market.Team team = market.team("Simultaneous Works");
        Viewer.Candidate tara = people.shown("Tara Joshi");
        Candidate person = people.of(tara);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int round = 1; round <= 20; round++) {
                Job job = market.open(team, POSTING);
                CountDownLatch together = new CountDownLatch(1);
                List<Future<?>> acts = List.of(
                        threads.submit(() -> after(together, () -> interests.show(person, job))),
                        threads.submit(() -> after(together, () -> invitations.send(team.admin(), job, person))),
                        threads.submit(() -> after(together, () -> interests.show(person, job))),
                        threads.submit(() -> after(together, () -> invitations.send(team.admin(), job, person))));
                together.countDown();
                for (Future<?> act : acts) {
                    act.get(20, TimeUnit.SECONDS);
                }
                assertThat(conversations.of(tara)).hasSize(round);
            }
        }
    }

    @Test
    void later_yes_counts_more_than_an_earlier_no() {
        Market.Team team = market.team("Second Thoughts Works");
        Viewer.Candidate asha = people.shown("Asha Pillai");
        Job job = market.open(team, POSTING);
        invitations.send(team.admin(), job, people.of(asha));
        invitations.decline(people.of(asha), job.id());

        interests.show(people.of(asha), job);

        assertThat(conversations.of(asha)).hasSize(1);
        assertThat(invitations.of(job.id(), people.of(asha).id()).orElseThrow().answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void interest_taken_back_leaves_the_team_and_comes_back_with_a_new_promise() {
        Market.Team team = market.team("Returning Works");
        Candidate imran = people.of(people.shown("Imran Qureshi"));
        Job job = market.open(team, POSTING);
        Interest before = at(Duration.ofDays(-40)).show(imran, job);
        interests.withdraw(imran, job.id());

        assertThat(interests.inJob(team.admin(), job.id(), 10)).isEmpty();
        assertThat(interests.countIn(job.id())).isZero();
        Interest again = interests.show(imran, job);

        assertThat(again.id()).isEqualTo(before.id());
        assertThat(again.answerDue()).isAfter(clock.instant());
        assertThat(answers.of(team.company().id()).due())
                .as("the day that passed before it was taken back stays missed")
                .isEqualTo(1);
        interests.withdraw(imran, job.id());
        interests.show(imran, job);
        assertThat(answers.of(team.company().id()).due()).isEqualTo(1);
    }

    @Test
    void interest_taken_back_before_its_day_is_not_owed_and_one_taken_back_late_was_late() {
        Market.Team team = market.team("Withdrawn Works");
        Job job = market.open(team, POSTING);
        Candidate early = people.of(people.shown("Early Esha"));
        Candidate late = people.of(people.shown("Late Lata"));
        Candidate answered = people.of(people.shown("Answered Anil"));
        for (Candidate person : List.of(early, late, answered)) {
            at(Duration.ofDays(-30)).show(person, job);
        }
        at(Duration.ofDays(-25)).decline(team.admin(), job.id(), answered.id(), "No.");
        at(Duration.ofDays(-20)).withdraw(early, job.id());
        at(Duration.ofDays(-2)).withdraw(late, job.id());
        at(Duration.ofDays(-20)).withdraw(answered, job.id());

        AnswerRecord.Of record = answers.of(team.company().id());

        assertThat(record.due()).isEqualTo(2);
        assertThat(record.onTime()).isEqualTo(1);
        assertThat(answers.all()).containsEntry(team.company().id(), new AnswerRecord.Of(2, 1, null));
    }

    @Test
    void yes_to_a_company_hidden_from_is_refused_with_what_to_do_and_an_earlier_one_leaves_no_trace() {
        Market.Team team = market.team("Unseeing Works");
        Job job = market.open(team, POSTING);
        Job earlier = market.open(team, POSTING);
        Viewer.Candidate meera = people.shown("Hiding Meera");
        at(Duration.ofDays(-30)).show(people.of(meera), earlier);
        candidates.hideFrom(meera, List.of("Unseeing Works"));
        Browser browser = browsers.of(meera);
        browser.get("/account");

        Browser.Answer refused = browser.post("/jobs/" + job.id() + "/interest");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("You hide from this company").contains("Take its name off");
        assertThat(interests.of(job.id(), people.of(meera).id())).isEmpty();
        assertThat(interests.countIn(earlier.id())).isZero();
        assertThat(interests.inJob(team.admin(), earlier.id(), 10)).isEmpty();
        assertThat(answers.of(team.company().id()).due()).isZero();
    }

    @Test
    void record_counts_answers_due_lately_and_those_that_came_by_the_day() {
        Market.Team team = market.team("Counted Works");
        Job job = market.open(team, POSTING);
        for (int i = 0; i < 6; i++) {
            Candidate person = people.of(people.shown("Person Number " + (char) ('A' + i)));
            at(Duration.ofDays(-30)).show(person, job);
            if (i < 4) {
                at(Duration.ofDays(i < 3 ? -25 : -2).minusHours(1)).decline(team.admin(), job.id(), person.id(), "No.");
            }
        }
        interests.show(people.of(people.shown("Person Not Due")), job);

        AnswerRecord.Of record = answers.of(team.company().id());

        assertThat(record.due()).isEqualTo(6);
        assertThat(record.onTime()).isEqualTo(3);
        assertThat(record.percent()).isEqualTo(50);
        assertThat(record.days()).isEqualTo(5);
        assertThat(record.known()).isTrue();
    }

    @Test
    void person_and_job_of_others_answer_like_ones_that_never_were() {
        Market.Team own = market.team("Owning Works");
        Market.Team other = market.team("Foreign Works");
        Viewer.Candidate hidden = people.hidden("Hidden Hema", People.backendResume("Hidden Hema", "Kaveri Payments"));
        Job job = market.open(own, POSTING);
        Job foreign = market.open(other, POSTING);
        Browser browser = browsers.of(own.admin());
        browser.get("/account");

        for (String act : List.of("invitation", "decline", "set-aside")) {
            assertThat(status(browser, job.id(), people.of(hidden).id(), act)).isEqualTo(404);
            assertThat(status(browser, job.id(), UUID.randomUUID(), act)).isEqualTo(404);
            assertThat(status(browser, foreign.id(), people.of(hidden).id(), act))
                    .isEqualTo(404);
        }
        assertThat(sql.sql("select count(*) from invitation where job_id = any(:jobs)")
                        .param("jobs", new UUID[] {job.id(), foreign.id()})
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static int status(Browser browser, UUID job, UUID person, String act) {
        return browser.post("/jobs/" + job + "/people/" + person + "/" + act).status();
    }

    /** Where interests are kept, on another day. */
    private Interests at(Duration fromNow) {
        return new Interests(sql, Clock.offset(clock, fromNow), candidates, conversations, events);
    }

    private static Object after(CountDownLatch together, java.util.function.Supplier<?> act) throws Exception {
        together.await();
        return act.get();
    }
}
