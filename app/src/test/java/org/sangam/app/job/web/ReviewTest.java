package org.sangam.app.job.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browser.Answer;
import org.sangam.app.account.Browsers;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.job.Market;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Correcting and opening what was read. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReviewTest {

    private static final String POSTING = """
            Staff Nurse
            Experience: 2 - 5 years
            Location: Kochi
            Salary: 40,000 per month

            You look after eleven beds from eight to six.
            """;

    @Autowired
    private Market market;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Jobs jobs;

    @Test
    void what_is_corrected_and_opened_is_what_everybody_reads() {
        Market.Team team = market.team("Opening Clinic");
        Job draft = market.draft(team, POSTING);

        Answer opened = keep(browsers.of(team.admin()), draft, "Night Nurse", "open");

        assertThat(opened.goesTo()).endsWith("/shortlist?opened=true");
        assertThat(browsers.visitor().get("/jobs/" + draft.id()).body()).contains("Night Nurse");
        assertThat(jobs.open(draft.id())).isPresent();
    }

    @Test
    void value_that_cannot_be_read_gets_a_sentence_and_keeps_all_that_was_typed() {
        Market.Team team = market.team("Typing Clinic");
        Job draft = market.draft(team, POSTING);
        Browser browser = browsers.of(team.admin());

        Answer page = keep(browser, draft, "N", "save");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#title\"", "value=\"N\"", "value=\"Kochi\"");
        assertThat(jobs.own(team.admin(), draft.id())).contains(draft);
    }

    @Test
    void of_two_who_correct_at_once_the_second_is_told_and_loses_nothing_typed() {
        Market.Team team = market.team("Hurried Clinic");
        Job draft = market.draft(team, POSTING);
        keep(browsers.of(team.admin()), draft, "Night Nurse", "save");

        Answer late = keep(browsers.of(team.admin()), draft, "Day Nurse", "save");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("value=\"Day Nurse\"", "name=\"version\" value=\"2\"");
        assertThat(jobs.own(team.admin(), draft.id()).map(Job::title)).contains("Night Nurse");
    }

    @Test
    void draft_of_another_team_answers_like_one_that_never_was() {
        Job draft = market.draft(market.team("Private Clinic"), POSTING);
        Browser stranger = browsers.of(market.team("Prying Clinic").admin());

        for (String path : new String[] {"", "/review", "/shortlist", "/received"}) {
            Answer theirs = stranger.get("/jobs/" + draft.id() + path);
            Answer nobodys = stranger.get("/jobs/00000000-0000-7000-8000-000000000000" + path);
            assertThat(theirs.status()).as(path).isEqualTo(404);
            assertThat(theirs.body().replace(draft.id().toString(), ""))
                    .isEqualTo(nobodys.body().replace("00000000-0000-7000-8000-000000000000", ""));
        }
        assertThat(keep(stranger, draft, "Stolen", "open").status()).isEqualTo(404);
        assertThat(stranger.post("/jobs/" + draft.id() + "/closure", "state", "OPEN")
                        .status())
                .isEqualTo(404);
    }

    private static Answer keep(Browser browser, Job job, String title, String act) {
        browser.get("/account");
        return browser.post(
                "/jobs/" + job.id() + "/review",
                "version",
                String.valueOf(job.version()),
                "title",
                title,
                "years",
                "2-5",
                "pay",
                "40,000 per month",
                "places",
                "Kochi",
                "remote",
                "UNSTATED",
                "required",
                "",
                "optional",
                "",
                "notice",
                "",
                "openings",
                "",
                "answerDays",
                "14",
                "act",
                act);
    }
}
