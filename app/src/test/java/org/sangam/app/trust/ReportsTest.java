package org.sangam.app.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Account;
import org.sangam.app.account.Account.Kind;
import org.sangam.app.account.Accounts;
import org.sangam.app.account.Browser;
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

/** A report from the form to what became of it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReportsTest {

    private static final Pattern ID = Pattern.compile("name=\"report\" value=\"([^\"]+)\"");
    private static final String POSTING = """
            Packing Helper
            Location: Surat
            Salary: 14,000 per month

            You pack sarees from nine to six. A deposit of 2,000 is taken at joining.
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
    void visitor_reports_a_job_without_account_and_reads_what_was_decided() {
        Market.Team team = market.team("Deposit Works");
        Job job = market.open(team, POSTING);
        Browser visitor = browsers.visitor();

        String outcome = report(visitor, "/jobs/" + job.id(), "They ask for 2,000 first.");
        assertThat(visitor.get(outcome).body()).contains("It is with the operator", "Packing Helper, Deposit Works");

        Browser desk = browsers.of(operator());
        assertThat(desk.get("/operation/reports").body()).contains("Packing Helper, Deposit Works", "They ask for");
        decide(desk, outcome, "TAKEN_DOWN", "A job takes no deposit.");

        assertThat(visitor.get(outcome).body()).contains("The job was taken down", "A job takes no deposit.");
        assertThat(browsers.visitor().get("/jobs/" + job.id()).status()).isEqualTo(410);
        assertThat(desk.get("/operation/reports").body()).contains("Job taken down", "A job takes no deposit.");
        assertThat(new Mailbox(mails, "admin@" + team.company().slug() + ".example").all())
                .anyMatch(mail -> mail.body().contains("A job takes no deposit."));
    }

    @Test
    void job_taken_down_is_opened_by_its_team_no_more() {
        Market.Team team = market.team("Again Works");
        Job job = market.open(team, POSTING);

        jobs.takeDown(job.id());
        Job closed = jobs.own(team.admin(), job.id()).orElseThrow();

        assertThat(jobs.become(team.admin(), closed, Job.State.OPEN).state()).isEqualTo(Job.State.CLOSED);
    }

    @Test
    void report_without_a_reason_keeps_what_was_typed_and_says_what_lacks() {
        Job job = market.open(market.team("Reasonless Works"), POSTING);
        Browser visitor = browsers.visitor();
        visitor.get("/jobs/" + job.id() + "/report");

        Browser.Answer answer = visitor.post(
                "/jobs/" + job.id() + "/report",
                "report",
                UUID.randomUUID().toString(),
                "words",
                "Something <b>odd</b>");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose what is wrong", "Something &lt;b&gt;odd");
    }

    @Test
    void form_sent_twice_is_one_report() {
        Job job = market.open(market.team("Twice Works"), POSTING);
        Browser visitor = browsers.visitor();
        String path = "/jobs/" + job.id();
        String id = formId(visitor.get(path + "/report").body());

        visitor.post(path + "/report", "report", id, "reason", "MONEY", "words", "");
        visitor.post(path + "/report", "report", id, "reason", "MONEY", "words", "");

        assertThat(sql.sql("select count(*) from report where subject = :job")
                        .param("job", job.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void company_is_reported_and_its_team_told_but_never_taken_down() {
        Market.Team team = market.team("Told Works");
        Browser visitor = browsers.visitor();
        String outcome = report(visitor, team.company().path(), "");

        Browser desk = browsers.of(operator());
        decide(desk, outcome, "TEAM_TOLD", "Say that you are an agency.");

        assertThat(visitor.get(outcome).body()).contains("The team was told", "Say that you are an agency.");
    }

    @Test
    void decision_without_a_reason_is_none() {
        Job job = market.open(market.team("Whyless Works"), POSTING);
        Browser visitor = browsers.visitor();
        String outcome = report(visitor, "/jobs/" + job.id(), "");

        Browser desk = browsers.of(operator());
        desk.get("/operation/reports");
        Browser.Answer answer = desk.post(
                outcome.replace("/reports/", "/operation/reports/").replaceAll("\\?.*", "") + "/decision",
                "outcome",
                "TAKEN_DOWN",
                "why",
                " ");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(visitor.get(outcome).body()).contains("It is with the operator");
    }

    @Test
    void row_of_the_audit_can_be_neither_changed_nor_removed() {
        sql.sql("insert into audit (at, actor, act, subject, why) values (now(), :a, 'report.team_told', 'x', 'y')")
                .param("a", UUID.randomUUID())
                .update();

        assertThatThrownBy(() -> sql.sql("update audit set why = 'z'").update()).hasMessageContaining("stands");
        assertThatThrownBy(() -> sql.sql("delete from audit").update()).hasMessageContaining("stands");
    }

    /** Sends a report and answers where its outcome stands. */
    private static String report(Browser visitor, String path, String words) {
        String id = formId(visitor.get(path + "/report").body());
        return visitor.post(path + "/report", "report", id, "reason", "MONEY", "words", words)
                .goesTo();
    }

    private static void decide(Browser desk, String outcome, String decision, String why) {
        String report = outcome.replaceAll(".*/reports/", "").replaceAll("\\?.*", "");
        desk.get("/operation/reports");
        assertThat(desk.post("/operation/reports/" + report + "/decision", "outcome", decision, "why", why)
                        .status())
                .isEqualTo(303);
    }

    private static String formId(String page) {
        Matcher found = ID.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Viewer.Operator operator() {
        MailAddress address = new MailAddress("desk-" + UUID.randomUUID() + "@reports.example");
        Account account = accounts.open(Kind.OPERATOR, address, "Lakshmi").orElseThrow();
        return new Viewer.Operator(account.id(), account.name());
    }
}
