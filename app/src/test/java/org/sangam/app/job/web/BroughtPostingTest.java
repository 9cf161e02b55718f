package org.sangam.app.job.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browser.Answer;
import org.sangam.app.account.Browsers;
import org.sangam.app.job.Jobs;
import org.sangam.app.job.Market;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What a team may paste or bring as a posting, and what it reads when that is no posting. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BroughtPostingTest {

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
    void pasted_posting_becomes_a_draft_that_stands_beside_its_words() {
        Market.Team team = market.team("Pasting Hospital");
        Browser browser = browsers.of(team.admin());

        Answer read = paste(browser, "0198f000-0000-7000-8000-000000000001", POSTING);

        assertThat(read.goesTo()).endsWith("/review");
        assertThat(browser.get(read.goesTo()).body()).contains("Staff Nurse", "eight to six", "Kochi");
        assertThat(drafts(team)).isEqualTo(1);
    }

    @Test
    void nothing_and_next_to_nothing_get_a_sentence_and_leave_no_draft() {
        Market.Team team = market.team("Silent Hospital");
        Browser browser = browsers.of(team.admin());

        assertRefused(paste(browser, "0198f000-0000-7000-8000-000000000002", ""));
        Answer shortOne = paste(browser, "0198f000-0000-7000-8000-000000000002", "Nurse, Kochi");

        assertRefused(shortOne);
        assertThat(shortOne.body()).contains("Nurse, Kochi");
        assertThat(drafts(team)).isZero();
    }

    @Test
    void five_megabytes_of_text_get_a_sentence_and_come_back_to_be_cut() {
        Market.Team team = market.team("Wordy Hospital");
        Browser browser = browsers.of(team.admin());
        String long5 = "We look for a nurse. ".repeat(250_000);

        Answer refused = paste(browser, "0198f000-0000-7000-8000-000000000003", long5);

        assertRefused(refused);
        assertThat(refused.body()).contains("We look for a nurse. We look for a nurse.");
        assertThat(drafts(team)).isZero();
    }

    @Test
    void binary_under_the_name_of_a_text_gets_a_sentence_and_keeps_what_was_typed() {
        Market.Team team = market.team("Binary Hospital");
        Browser browser = browsers.of(team.admin());
        browser.get("/jobs/new");

        Answer refused = browser.upload(
                "/jobs/drafts",
                "file",
                "posting.txt",
                noise(20_000),
                "key",
                "0198f000-0000-7000-8000-000000000004",
                "posting",
                "Half a posting that I typed before");

        assertRefused(refused);
        assertThat(refused.body()).contains("Half a posting that I typed before");
        assertThat(drafts(team)).isZero();
    }

    @Test
    void script_in_a_posting_is_words_wherever_the_posting_is_shown() {
        Market.Team team = market.team("Scripted Hospital");
        Browser browser = browsers.of(team.admin());
        String posting = POSTING + "\n<script>alert('beds')</script><img src=x onerror=alert(2)>\n";

        Answer read = paste(browser, "0198f000-0000-7000-8000-000000000005", posting);
        Answer review = browser.get(read.goesTo());
        String job = read.goesTo().replace("/review", "");

        for (String page : List.of(review.body(), browser.get(job).body())) {
            assertThat(page).contains("Staff Nurse").doesNotContain("<script>alert", "<img src=x");
        }
    }

    @Test
    void letters_no_database_holds_are_no_ones_error() {
        Market.Team team = market.team("Nulled Hospital");
        Browser browser = browsers.of(team.admin());

        Answer read = paste(browser, "0198f000-0000-7000-8000-000000000006", POSTING.replace("Staff", "St\u0000aff"));

        assertThat(browser.get(read.goesTo()).status()).isEqualTo(200);
        assertThat(browser.get("/jobs?q=%00nurse&place=%00").status()).isEqualTo(200);
    }

    @Test
    void posting_that_is_sent_again_with_other_words_loses_none_of_them() {
        Market.Team team = market.team("Thoughtful Hospital");
        Browser browser = browsers.of(team.admin());
        String key = "0198f000-0000-7000-8000-000000000007";

        Answer first = paste(browser, key, POSTING);
        Answer same = paste(browser, key, POSTING);
        Answer other = paste(browser, key, POSTING.replace("eight to six", "nine to five"));

        assertThat(same.goesTo()).isEqualTo(first.goesTo());
        assertThat(browser.get(other.goesTo()).body()).contains("nine to five");
        assertThat(browser.get(first.goesTo()).body()).contains("eight to six");
    }

    @Test
    void key_of_another_teams_draft_tells_nothing_of_it() {
        Market.Team own = market.team("Keeping Hospital");
        Market.Team other = market.team("Guessing Hospital");
        String key = market.draft(own, POSTING).id().toString();

        Answer guessed = paste(browsers.of(other.admin()), key, POSTING);

        assertThat(guessed.goesTo()).endsWith("/review").doesNotContain(key);
        assertThat(drafts(own)).isEqualTo(1);
        assertThat(drafts(other)).isEqualTo(1);
    }

    private static Answer paste(Browser browser, String key, String posting) {
        browser.get("/jobs/new");
        return browser.post("/jobs/drafts", "key", key, "posting", posting);
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("role=\"alert\"");
    }

    private int drafts(Market.Team team) {
        return jobs.of(team.admin(), team.company().id()).size();
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        System.arraycopy("Staff Nurse\n".getBytes(StandardCharsets.UTF_8), 0, noise, 0, 12);
        return noise;
    }
}
