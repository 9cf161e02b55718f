package org.sangam.app.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Account;
import org.sangam.app.account.Account.Kind;
import org.sangam.app.account.Accounts;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browser.Answer;
import org.sangam.app.account.Browsers;
import org.sangam.app.account.Mailbox;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.job.Market;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.notification.Mails;
import org.sangam.app.web.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A job whose team keeps a severe finding, from the button that would open it to what the operator decides. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HeldTest {

    private static final String POSTING = """
            Packing Helper
            Location: Surat
            Salary: 14,000 per month

            You pack sarees from nine to six, six days a week, and we teach you the folding in the first month.
            A registration fee of Rs 2,000 is to be paid before joining.
            """;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Market market;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Mails mails;

    @Autowired
    private JdbcClient sql;

    @Test
    void a_job_whose_team_keeps_a_severe_finding_waits_and_opens_when_an_operator_lets_it() {
        Market.Team team = market.team("Patient Packers");
        Job draft = market.draft(team, POSTING);
        Browser member = browsers.of(team.admin());
        assertThat(keep(member, team, draft, "open").status()).as("undecided").isEqualTo(422);

        keep(member, team, draft, "settle:fee-asked");
        Answer asked = keep(member, team, draft, "open");

        assertThat(asked.goesTo()).endsWith("/review");
        assertThat(member.get("/jobs/" + draft.id() + "/review").body()).contains("With the operator since");
        assertThat(state(team, draft)).isEqualTo(Job.State.DRAFT);
        assertThat(browsers.visitor().get("/jobs/" + draft.id()).status()).isEqualTo(404);

        Browser desk = browsers.of(operator());
        assertThat(desk.get("/operation/reports").body())
                .contains(
                        "Jobs held by the check",
                        "Packing Helper, Patient Packers",
                        "You pack sarees from nine to six");
        decide(desk, draft, "true", "The fee is paid back with the first wage.");

        assertThat(state(team, draft)).isEqualTo(Job.State.OPEN);
        assertThat(browsers.visitor().get("/jobs/" + draft.id()).status()).isEqualTo(200);
        assertThat(desk.get("/operation/reports").body())
                .contains("Held job let open", "The fee is paid back with the first wage.");
        assertThat(letters(team)).anyMatch(body -> body.contains("is open now") && body.contains("first wage"));
    }

    @Test
    void a_job_sent_back_stays_closed_to_everybody_until_it_is_asked_and_decided_anew() {
        Market.Team team = market.team("Returned Packers");
        Job draft = market.draft(team, POSTING);
        Browser member = browsers.of(team.admin());
        keep(member, team, draft, "settle:fee-asked");
        keep(member, team, draft, "open");
        Browser desk = browsers.of(operator());
        decide(desk, draft, "false", "Take the fee out.");

        assertThat(member.get("/jobs/" + draft.id() + "/review").body())
                .contains("The operator sent it back", "Take the fee out.");
        assertThat(letters(team)).anyMatch(body -> body.contains("did not open") && body.contains("Take the fee out."));
        member.get("/team/jobs");
        assertThat(member.post("/jobs/" + draft.id() + "/closure", "state", "OPEN")
                        .status())
                .as("the other way to open a job")
                .isEqualTo(400);
        Job now = jobs.own(team.admin(), draft.id()).orElseThrow();
        assertThat(jobs.become(team.admin(), now, Job.State.OPEN).state()).isEqualTo(Job.State.DRAFT);

        keep(member, team, draft, "open");
        assertThat(state(team, draft)).isEqualTo(Job.State.DRAFT);
        decide(desk, draft, "true", "They wrote that it is a deposit for the uniform.");
        assertThat(state(team, draft)).isEqualTo(Job.State.OPEN);
    }

    @Test
    void asked_twice_it_waits_once_and_decided_twice_it_is_decided_once() {
        Market.Team team = market.team("Twice Packers");
        Job draft = market.draft(team, POSTING);
        Browser member = browsers.of(team.admin());
        keep(member, team, draft, "settle:fee-asked");
        keep(member, team, draft, "open");
        keep(member, team, draft, "open");
        assertThat(holds(draft)).isEqualTo(1);

        UUID hold = waiting(draft);
        Browser desk = browsers.of(operator());
        desk.get("/operation/reports");
        assertThat(desk.post("/operation/holds/" + hold + "/decision", "release", "true", "why", " ")
                        .status())
                .isEqualTo(422);
        desk.post("/operation/holds/" + hold + "/decision", "release", "false", "why", "No.");
        desk.post("/operation/holds/" + hold + "/decision", "release", "true", "why", "Yes.");

        assertThat(state(team, draft)).isEqualTo(Job.State.DRAFT);
        assertThat(letters(team)).hasSize(1);
    }

    @Test
    void nobody_but_an_operator_decides() {
        Market.Team team = market.team("Sly Packers");
        Job draft = market.draft(team, POSTING);
        Browser member = browsers.of(team.admin());
        keep(member, team, draft, "settle:fee-asked");
        keep(member, team, draft, "open");
        member.get("/team/jobs");

        Answer refused =
                member.post("/operation/holds/" + waiting(draft) + "/decision", "release", "true", "why", "Ours.");

        assertThat(refused.status()).isIn(403, 404);
        assertThat(state(team, draft)).isEqualTo(Job.State.DRAFT);
    }

    private void decide(Browser desk, Job job, String release, String why) {
        desk.get("/operation/reports");
        assertThat(desk.post("/operation/holds/" + waiting(job) + "/decision", "release", release, "why", why)
                        .status())
                .isEqualTo(303);
    }

    private UUID waiting(Job job) {
        return sql.sql("select id from job_hold where job_id = :job and decided is null")
                .param("job", job.id())
                .query(UUID.class)
                .single();
    }

    private int holds(Job job) {
        return sql.sql("select count(*) from job_hold where job_id = :job")
                .param("job", job.id())
                .query(Integer.class)
                .single();
    }

    private Job.State state(Market.Team team, Job job) {
        return jobs.own(team.admin(), job.id()).orElseThrow().state();
    }

    private java.util.List<String> letters(Market.Team team) {
        return new Mailbox(mails, "admin@" + team.company().slug() + ".example")
                .all().stream().map(mail -> mail.body()).toList();
    }

    /** Sends the form of the review as it stands, with one of its buttons. */
    private Answer keep(Browser browser, Market.Team team, Job draft, String act) {
        String form = browser.get("/jobs/" + draft.id() + "/review").body();
        Job now = jobs.own(team.admin(), draft.id()).orElseThrow();
        return browser.post(
                "/jobs/" + draft.id() + "/review",
                "version",
                String.valueOf(now.version()),
                "title",
                value(form, "title"),
                "years",
                value(form, "years"),
                "pay",
                value(form, "pay"),
                "places",
                value(form, "places"),
                "remote",
                "UNSTATED",
                "required",
                value(form, "required"),
                "optional",
                value(form, "optional"),
                "notice",
                "",
                "openings",
                "",
                "answerDays",
                "14",
                "act",
                act);
    }

    private static String value(String form, String name) {
        Matcher field =
                Pattern.compile("<input[^>]*name=\"" + name + "\"[^>]*>").matcher(form);
        assertThat(field.find()).as(name).isTrue();
        Matcher value = Pattern.compile("value=\"([^\"]*)\"").matcher(field.group());
        return value.find() ? value.group(1).replace("&amp;", "&") : "";
    }

    private Viewer.Operator operator() {
        MailAddress address = new MailAddress("desk-" + UUID.randomUUID() + "@held.example");
        Account account = accounts.open(Kind.OPERATOR, address, "Lakshmi").orElseThrow();
        return new Viewer.Operator(account.id(), account.name());
    }
}
