package org.sangam.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browsers;
import org.sangam.app.job.Job;
import org.sangam.app.job.Market;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Pages that gather jobs by skill and place, and what becomes of them when the jobs go. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "sangam.market=browse")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowseTest {

    private static final String POSTING = """
        Lathe Operator
        Experience: 2 - 5 years
        Location: Coimbatore
        Salary: 22,000 per month
        Skills: Excel, AutoCAD

        You turn pump shafts to two hundredths of a millimetre.
        """;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Market market;

    private Market.Team team;
    private Job last;

    @BeforeAll
    void fiveJobsOpen() {
        team = market.team("Browse Works");
        last = market.open(team, POSTING);
        for (int i = 1; i < Browse.FEWEST; i++) {
            market.open(team, POSTING);
        }
    }

    @Test
    void place_with_enough_jobs_has_a_page_with_one_address() {
        Browser.Answer page = browsers.visitor().get("/jobs/in/coimbatore");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>Jobs in Coimbatore</h1>", "/jobs/in/coimbatore\">", "Lathe Operator")
                .containsPattern("<link rel=\"canonical\" href=\"http://[^\"]+/jobs/in/coimbatore\">")
                .doesNotContain("noindex");
    }

    @Test
    void skill_in_a_place_has_one_too() {
        assertThat(browsers.visitor().get("/jobs/skill/autocad/in/coimbatore").body())
                .contains("<h1>AutoCAD jobs in Coimbatore</h1>");
        assertThat(browsers.visitor()
                        .with("Accept-Language", "hi")
                        .get("/jobs/in/coimbatore")
                        .body())
                .contains("<h1>Coimbatore में नौकरियाँ</h1>");
    }

    @Test
    void job_says_the_way_to_it_by_the_pages_there_are() {
        String page = browsers.visitor().get("/jobs/" + last.id()).body();

        assertThat(page)
                .containsSubsequence(
                        "aria-label=\"Where this page stands\"",
                        "<a href=\"/jobs\">Jobs</a>",
                        "<a href=\"/jobs/in/coimbatore\">Coimbatore</a>",
                        "/in/coimbatore\">");
    }

    @Test
    void way_to_a_job_in_a_place_without_a_page_goes_by_the_search() {
        Job alone = market.open(team, POSTING.replace("Coimbatore", "Agartala"));

        assertThat(browsers.visitor().get("/jobs/" + alone.id()).body())
                .contains("<a href=\"/jobs?place=Agartala\">Agartala</a>")
                .doesNotContain("/in/agartala");
    }

    @Test
    void with_too_few_jobs_the_search_answers() {
        Browser.Answer few = browsers.visitor().get("/jobs/in/agartala");

        assertThat(few.status()).isEqualTo(302);
        assertThat(few.goesTo()).endsWith("/jobs?place=Agartala");
    }

    @Test
    void what_is_no_place_or_skill_is_not_found() {
        assertThat(browsers.visitor().get("/jobs/in/atlantis").status()).isEqualTo(404);
        assertThat(browsers.visitor().get("/jobs/skill/levitation").status()).isEqualTo(404);
    }

    @Test
    void existing_pages_are_listed_and_in_the_sitemap() {
        assertThat(browsers.visitor().get("/jobs/browse").body())
                .contains("href=\"/jobs/in/coimbatore\"", "href=\"/jobs/skill/autocad\"")
                .containsSubsequence("<h2>Jobs in Coimbatore</h2>", "/jobs/skill/autocad/in/coimbatore\">AutoCAD</a>");
        assertThat(browsers.visitor().get("/sitemaps/pages.xml").body())
                .contains("/jobs/in/coimbatore</loc>", "/jobs/skill/autocad/in/coimbatore</loc>")
                .doesNotContain("/jobs/in/agartala");
    }

    @Test
    void state_that_holds_no_more_than_its_one_town_is_not_listed_beside_it() {
        assertThat(browsers.visitor().get("/jobs/browse").body())
                .contains("href=\"/jobs/in/coimbatore\"")
                .doesNotContain("href=\"/jobs/in/tamil-nadu\"", "href=\"/jobs/in/south-india\"");
        assertThat(browsers.visitor().get("/jobs/in/tamil-nadu").status()).isEqualTo(200);
    }

    @Test
    void visitor_gets_a_kept_page_until_the_job_closes_or_changes() throws InterruptedException {
        Job job = market.openAs(team, "Kept Operator", POSTING);
        Browser visitor = browsers.visitor().with("Accept-Encoding", "gzip");
        String path = "/jobs/" + job.id();
        String tag = visitor.get(path).header("etag").orElseThrow();

        assertThat(browsers.visitor()
                        .with("Accept-Encoding", "gzip")
                        .with("If-None-Match", tag)
                        .get(path)
                        .status())
                .isEqualTo(304);
        assertThat(visitor.get(path).header("content-encoding")).contains("gzip");
        assertThat(visitor.get(path).header("cache-control")).contains("private, no-cache");

        market.become(team, job, Job.State.CLOSED);
        Thread.sleep(1_000);

        assertThat(browsers.visitor().with("Accept-Encoding", "gzip").get(path).status())
                .isEqualTo(410);
    }

    @Test
    void who_is_signed_in_reads_a_page_of_their_own() {
        String path = "/jobs/" + last.id();
        Browser visitor = browsers.visitor().with("Accept-Encoding", "gzip");
        visitor.get(path);
        visitor.get(path);

        assertThat(browsers.of(team.admin())
                        .with("Accept-Encoding", "gzip")
                        .get(path)
                        .header("cache-control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
    }
}
