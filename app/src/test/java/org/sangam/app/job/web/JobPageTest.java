package org.sangam.app.job.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browser.Answer;
import org.sangam.app.company.CompanyLink;
import org.sangam.app.company.CompanyLinks;
import org.sangam.app.company.Evidence;
import org.sangam.app.company.Evidences;
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

    @Autowired
    private CompanyLinks companyLinks;

    @Autowired
    private Evidences evidences;

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
        assertThat(page.body())
                .doesNotContain("ld+json", "I’m interested", "wa.me")
                .contains("noindex", "What Closing Works has open");
    }

    @Test
    void paused_job_stays_readable_without_markup() {
        Market.Team team = market.team("Pausing Works");
        Job job = market.become(team, market.open(team, POSTING), Job.State.PAUSED);

        Answer page = new Browser(port).get("/jobs/" + job.id());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("ld+json");
    }

    @Test
    void page_says_who_hires_how_we_know_and_what_to_send_a_friend() {
        Market.Team team = market.team("Whole Works");
        companyLinks.put(
                team.company().id(),
                List.of(
                        CompanyLink.read("https://video.example/watch/one-day").orElseThrow(),
                        CompanyLink.read("code.example/whole").orElseThrow()));
        evidences.add(
                team.company().id(),
                new Evidence(
                        Evidence.Kind.DOMAIN,
                        "whole.example",
                        Instant.parse("2026-07-14T06:00:00Z"),
                        Instant.parse("2099-01-14T06:00:00Z")));
        Job job = market.open(team, POSTING);

        String page = new Browser(port).get("/jobs/" + job.id()).body();

        assertThat(page).contains("About Whole Works", "The team that hires", "Ananya");
        assertThat(page).contains("Owns whole.example", "14 July 2026", "14 January 2099");
        assertThat(page)
                .contains("href=\"https://video.example/watch/one-day\"", "Video:")
                .doesNotContain("<iframe");
        assertThat(page).contains("Nurse, Night Shift at Whole Works\n₹40,000 a month\nKochi");
        assertThat(page).contains("/try\"");
    }

    @Test
    void what_it_pays_and_the_act_come_first_then_the_text_and_a_report_last() {
        Job job = market.open(market.team("Ordered Page Works"), POSTING + "\nRequired skills: Excel, Tally\n");

        String page = new Browser(port).get("/jobs/" + job.id()).body();

        assertThat(page)
                .containsSubsequence(
                        "<h1>Nurse, Night Shift",
                        "₹40,000 a month",
                        "Kochi</dd>",
                        "Excel",
                        "Will they answer?",
                        "I’m interested",
                        "Save for later",
                        "Posted by",
                        "In the team’s words",
                        "About Ordered Page Works",
                        "Report this job");
    }

    @Test
    void message_with_the_job_begins_whole_in_a_chat_and_in_mail() {
        Job job = market.openAs(market.team("Share & Co"), "Cook + \"friends\"", POSTING);

        String page = new Browser(port).get("/jobs/" + job.id()).body();

        assertThat(page)
                .contains("https://wa.me/?text=Cook%20%2B%20%22friends%22%20at%20Share%20%26%20Co%0A")
                .contains("mailto:?subject=Cook%20%2B%20%22friends%22&amp;body=Cook%20%2B");
    }

    private static JsonNode markup(Answer page) {
        Matcher found = MARKUP.matcher(page.body());
        assertThat(found.find()).isTrue();
        return JsonMapper.builder().build().readTree(found.group(1));
    }
}
