package org.sangam.app.job.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browsers;
import org.sangam.app.document.Documents;
import org.sangam.app.job.Jobs;
import org.sangam.app.job.Market;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A marketplace run where the law wants pay to be named. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "sangam.jurisdiction=IN, us-ny")
class JurisdictionTest {

    private static final String SILENT = """
            Staff Nurse
            Experience: 2 - 5 years
            Location: Kochi

            You look after eleven beds from eight to six, with one free day in seven, and write down what you did so that
            the night can go on from there.
            """;

    @Autowired
    private Market market;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Documents documents;

    @Autowired
    private Clock clock;

    @Test
    void a_posting_without_pay_is_asked_for_it_and_one_with_pay_is_not() {
        Browser browser = browsers.of(market.team("Silent Pay Hospital").admin());

        assertThat(review(browser, "0198f000-0000-7000-8000-0000000000a1", SILENT))
                .contains("names no pay, and the rules here ask for a range");
        assertThat(review(browser, "0198f000-0000-7000-8000-0000000000a2", SILENT + "\nSalary: 30,000 per month\n"))
                .doesNotContain("names no pay");
    }

    @Test
    void a_jurisdiction_that_is_no_code_stops_the_start_with_a_sentence() {
        assertThatThrownBy(() -> new NewJobController(jobs, documents, clock, "New York"))
                .hasMessageContaining("New York")
                .hasMessageContaining("US-NY");
    }

    private static String review(Browser browser, String key, String posting) {
        browser.get("/jobs/new");
        return browser.get(browser.post("/jobs/drafts", "key", key, "posting", posting)
                        .goesTo())
                .body();
    }
}
