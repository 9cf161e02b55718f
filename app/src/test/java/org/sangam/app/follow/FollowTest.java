package org.sangam.app.follow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sangam.app.account.Account;
import org.sangam.app.account.Account.Kind;
import org.sangam.app.account.Accounts;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browsers;
import org.sangam.app.account.Mailbox;
import org.sangam.app.job.Job;
import org.sangam.app.job.Market;
import org.sangam.app.notification.Mail;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.notification.Mails;
import org.sangam.app.web.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Following companies by mail and saving jobs, as a visitor and a person do it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FollowTest {

    private static final String POSTING = """
            Lathe Operator
            Experience: 2 - 5 years
            Location: Coimbatore
            Salary: 22,000 per month

            You turn pump shafts to two hundredths of a millimetre.
            """;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Market market;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Mails mails;

    @Autowired
    private Letters letters;

    @Autowired
    private JdbcClient sql;

    @Test
    void follower_reads_of_a_new_job_and_of_none_that_was_there_before() {
        Market.Team team = market.team("Pump Works");
        market.openAs(team, "Old Job", POSTING);
        follow("/companies/" + team.company().slug() + "/following", "kabir@follow.example");
        Job fresh = market.open(team, POSTING);
        aDayPasses("kabir@follow.example", "21 hours");
        sql.sql("update job set opened_at = now() - interval '30 hours' where title = 'Old Job'")
                .update();

        letters.write();
        letters.write();

        Mail letter = newest("kabir@follow.example");
        assertThat(letter.subject()).isEqualTo("News you asked for, from Sangam");
        assertThat(letter.body())
                .contains(
                        "Pump Works opened a job:",
                        "Lathe Operator\n₹22,000 a month, Coimbatore",
                        "/jobs/" + fresh.id())
                .contains("/subscriptions/end/")
                .doesNotContain("Old Job");
        assertThat(new Mailbox(mails, "kabir@follow.example").all()).hasSize(2);
    }

    @Test
    void closed_job_is_told_to_nobody() {
        Market.Team team = market.team("Silent Works");
        follow("/companies/" + team.company().slug() + "/following", "noor@follow.example");
        Job job = market.open(team, POSTING);
        market.become(team, job, Job.State.CLOSED);
        aDayPasses("noor@follow.example", "21 hours");

        letters.write();

        assertThat(new Mailbox(mails, "noor@follow.example").all()).hasSize(1);
    }

    @Test
    void digest_names_the_companies_that_began_to_hire_once_a_week() {
        follow("/hiring-now", "/hiring-now/mails", "tara@follow.example");
        market.open(market.team("Digest Works"), POSTING);
        letters.write();
        assertThat(new Mailbox(mails, "tara@follow.example").all()).hasSize(1);

        aDayPasses("tara@follow.example", "8 days");
        letters.write();

        assertThat(newest("tara@follow.example").body()).contains("Digest Works: one new job");
    }

    @Test
    void whoever_types_no_address_is_told_what_is_wanted() {
        Market.Team team = market.team("Typo Works");
        Browser visitor = browsers.visitor();

        Browser.Answer answer = visitor.fill("/companies/" + team.company().slug() + "/following", "address", "kabir");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("This is not a mail address", "value=\"kabir\"");
    }

    @Test
    void saved_job_is_found_again_by_whoever_saved_it_alone() {
        Job job = market.open(market.team("Saving Works"), POSTING);
        Browser meera = browsers.of(person("meera@follow.example"));
        Browser kabir = browsers.of(person("other@follow.example"));
        meera.get("/jobs/" + job.id());
        meera.post("/jobs/" + job.id() + "/saving");

        assertThat(meera.get("/saved-jobs").body()).contains("Lathe Operator", "Saving Works");
        assertThat(meera.get("/jobs/" + job.id()).body()).contains("Saved.");
        assertThat(kabir.get("/saved-jobs").body()).contains("Nothing saved yet");

        meera.post("/jobs/" + job.id() + "/saving/end");
        assertThat(meera.get("/saved-jobs").body()).contains("Nothing saved yet");
        assertThat(meera.post("/jobs/" + job.id() + "/saving", "list", "true").goesTo())
                .endsWith("/for-you?done=saved");
        assertThat(meera.get("/saved-jobs").body()).contains("Lathe Operator");
    }

    private void follow(String path, String address) {
        follow(path, path, address);
    }

    private void follow(String page, String path, String address) {
        Browser visitor = browsers.visitor();
        visitor.get(page);
        assertThat(visitor.post(path, "address", address).body()).contains("We wrote to that address");
        String link = new Mailbox(mails, address).link();
        assertThat(visitor.fill(link).body()).contains("The mails begin");
    }

    private void aDayPasses(String address, String howLong) {
        sql.sql("update subscription set told = told - cast(:long as interval) where recipient = :to")
                .param("long", howLong)
                .param("to", address)
                .update();
    }

    private Mail newest(String address) {
        return new Mailbox(mails, address).all().getFirst();
    }

    private Viewer.Candidate person(String address) {
        Account account =
                accounts.open(Kind.PERSON, new MailAddress(address), "Somebody").orElseThrow();
        return new Viewer.Candidate(account.id(), account.name());
    }
}
