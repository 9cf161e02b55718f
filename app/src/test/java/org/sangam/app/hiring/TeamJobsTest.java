package org.sangam.app.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browsers;
import org.sangam.app.candidate.People;
import org.sangam.app.job.Job;
import org.sangam.app.job.Market;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A team's list of its own jobs. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TeamJobsTest {

    private static final String POSTING = """
        Ward Nurse
        Experience: 2 - 5 years
        Location: Kochi
        """;

    @Autowired
    private Interests interests;

    @Autowired
    private Market market;

    @Autowired
    private People people;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcClient sql;

    @Test
    void team_reads_beside_each_job_how_many_wait_and_which_answer_is_late() {
        Market.Team team = market.team("Counting Works");
        Job quiet = market.openAs(team, "Quiet Job", POSTING);
        Job asked = market.openAs(team, "Asked Job", POSTING);
        interests.show(people.of(people.shown("Tara Bose")), asked);
        interests.show(people.of(people.shown("Dev Kurup")), asked);

        String inTime = browsers.of(team.admin()).get("/team/jobs").body();
        sql.sql("update interest set answer_due = now() - interval '2 days' where job_id = :job")
                .param("job", asked.id())
                .update();
        String late = browsers.of(team.admin()).get("/team/jobs").body();

        assertThat(row(inTime, asked)).contains("2 people", "first by").doesNotContain("overdue");
        assertThat(row(inTime, quiet)).contains("nobody waits");
        assertThat(row(late, asked)).contains("2 people", "overdue");
    }

    @Test
    void what_was_paused_or_filled_opens_again_from_the_list_and_a_draft_does_not() {
        Market.Team team = market.team("Again Works");
        Job job = market.become(team, market.open(team, POSTING), Job.State.FILLED);
        Job draft = market.draft(team, POSTING);
        Browser browser = browsers.of(team.admin());

        String list = browser.get("/team/jobs").body();

        assertThat(row(list, job)).contains("value=\"OPEN\"");
        assertThat(row(list, draft)).contains("/jobs/" + draft.id() + "/review").doesNotContain("value=\"OPEN\"");
        assertThat(browser.post("/jobs/" + job.id() + "/closure", "state", "OPEN")
                        .goesTo())
                .endsWith("/team/jobs");
        assertThat(row(browser.get("/team/jobs").body(), job)).contains("/shortlist", "nobody waits");
    }

    /** Of the first address that names the job to the end of its row. */
    private static String row(String page, Job job) {
        int begin = page.indexOf("/jobs/" + job.id());
        return page.substring(begin, page.indexOf("</tr>", begin));
    }
}
