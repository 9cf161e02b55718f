package org.sangam.app.search.web;

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

/** The new jobs of a search, by mail and as a feed. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SearchLettersTest {

    private static final String POSTING = """
        Loom Fixer
        Experience: 2 - 5 years
        Location: Erode
        Salary: 24,000 per month

        You keep forty looms going.
        """;

    private static final String SEARCH = "q=%22loom+fixer%22&place=Erode";

    @Autowired
    private Browsers browsers;

    @Autowired
    private Market market;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Mails mails;

    @Autowired
    private SearchLetters letters;

    @Autowired
    private JdbcClient sql;

    @Test
    void visitor_hears_of_new_jobs_after_the_mailbox_agreed() {
        String address = "kabir@search.example";
        Browser visitor = browsers.visitor();
        visitor.get("/search-mails?" + SEARCH);
        assertThat(visitor.post("/search-mails?" + SEARCH, "address", address).body())
                .contains("We wrote to that address");
        assertThat(visitor.fill(new Mailbox(mails, address).link()).body()).contains("The mails begin");
        Job fresh = market.openAs(market.team("Loom Works"), "Loom Fixer", POSTING);
        aDayPasses(address);

        letters.write();
        letters.write();

        Mail letter = new Mailbox(mails, address).all().getFirst();
        assertThat(letter.subject()).isEqualTo("News you asked for, from Sangam");
        assertThat(letter.body())
                .contains("Loom Fixer\n₹24,000 a month, Erode", "/jobs/" + fresh.id(), "/subscriptions/end/");
        assertThat(new Mailbox(mails, address).all()).hasSize(2);
    }

    @Test
    void who_is_signed_in_is_not_asked_back_and_sees_what_is_mailed() {
        Account account = accounts.open(Kind.PERSON, new MailAddress("meera@search.example"), "Meera")
                .orElseThrow();
        Browser meera = browsers.of(new Viewer.Candidate(account.id(), account.name()));
        meera.get("/search-mails?" + SEARCH);

        assertThat(meera.post("/search-mails?" + SEARCH).body())
                .contains("The mails begin with the next new job", "/subscriptions/end/");
        assertThat(new Mailbox(mails, "meera@search.example").all()).isEmpty();
    }

    @Test
    void search_is_a_feed_under_its_own_query() {
        Job job = market.openAs(market.team("Feed Looms"), "Loom Fixer", POSTING);

        assertThat(browsers.visitor().get("/feeds/search.rss?" + SEARCH).body()).contains("/jobs/" + job.id());
        assertThat(browsers.visitor()
                        .get("/feeds/search.atom?q=submarine+captain")
                        .body())
                .doesNotContain("<entry>");
    }

    private void aDayPasses(String address) {
        sql.sql("update subscription set told = told - interval '21 hours' where recipient = :to")
                .param("to", address)
                .update();
    }
}
