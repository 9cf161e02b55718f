package org.sangam.app.job.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browser.Answer;
import org.sangam.app.job.Job;
import org.sangam.app.job.Market;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of a job as a browser and a search engine get it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class JobPageTest {

    private static final Pattern MARKUP =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script", Pattern.DOTALL);
    private static final String POSTING = """
            Nurse, Night Shift
            Experience: 2 - 5 years
            Location: Kochi
            Salary: 40,000 per month

            You look after eleven beds from eight to six.
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Market market;

    @Test
    void open_job_carries_markup_that_its_own_title_cannot_break() {
        Market.Team team = market.team("Markup Works");
        String title = "Cook </script><script>alert(1)</script> & \"friends\"";
        Job job = market.openAs(team, title, POSTING);

        Answer page = new Browser(port).get("/jobs/" + job.id());

        assertThat(page.status()).isEqualTo(200);
        assertThat(markup(page).get("title").asString()).isEqualTo(title);
        assertThat(page.body()).doesNotContain("<script>alert(1)");
        assertThat(page.body())
                .contains("<link rel=\"canonical\" href=\"http://127.0.0.1:" + port + "/jobs/" + job.id());
    }

    @Test
    void job_that_left_answers_410_and_has_lost_its_markup() {
        Market.Team team = market.team("Closing Works");
        Job job = market.open(team, POSTING);
        assertThat(markup(new Browser(port).get("/jobs/" + job.id()))
                        .get("title")
                        .asString())
                .isEqualTo("Nurse, Night Shift");

        market.become(team, job, Job.State.CLOSED);
        Answer page = new Browser(port).get("/jobs/" + job.id());

        assertThat(page.status()).isEqualTo(410);
        assertThat(page.body()).doesNotContain("ld+json").contains("noindex");
    }

    @Test
    void paused_job_stays_readable_without_markup() {
        Market.Team team = market.team("Pausing Works");
        Job job = market.become(team, market.open(team, POSTING), Job.State.PAUSED);

        Answer page = new Browser(port).get("/jobs/" + job.id());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("ld+json");
    }

    private static JsonNode markup(Answer page) {
        Matcher found = MARKUP.matcher(page.body());
        assertThat(found.find()).isTrue();
        return JsonMapper.builder().build().readTree(found.group(1));
    }
}
