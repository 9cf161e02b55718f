package org.sangam.app.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browser.Answer;
import org.sangam.app.account.Mailbox;
import org.sangam.app.notification.Mails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SigningInTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Mails mails;

    @Autowired
    private JdbcClient sql;

    @Test
    void person_signs_up_by_answering_the_mail() {
        Browser meera = signedUp("meera@one.example", "Meera Pillai");

        Answer account = meera.get("/account");

        assertThat(account.status()).isEqualTo(200);
        assertThat(account.body()).contains("Meera Pillai", "meera@one.example");
    }

    @Test
    void team_that_signs_up_founds_its_company_and_runs_it() {
        Browser ananya = new Browser(port);
        ananya.fill(
                "/sign-up/team",
                "name",
                "Ananya Deshmukh",
                "address",
                "ananya@neelgirilabs.example",
                "company",
                "Neelgiri Labs - Neelgiri Software Pvt Ltd",
                "site",
                "https://www.neelgirilabs.example/about");
        ananya.fill(new Mailbox(mails, "ananya@neelgirilabs.example").link());

        Answer page = ananya.get("/companies/neelgiri-labs");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Neelgiri Labs", "Neelgiri Software Pvt Ltd", "neelgirilabs.example")
                .contains("Ananya Deshmukh works there", "/team/company/details");
        assertThat(new Browser(port).get("/companies/neelgiri-labs").body()).doesNotContain("/team/company/details");
    }

    @Test
    void link_signs_in_once_and_goes_on_to_where_one_was_going() {
        signedUp("farid@two.example", "Farid Ansari");
        Browser browser = new Browser(port);

        assertThat(browser.get("/account?done=x").goesTo()).isEqualTo("/sign-in?next=%2Faccount%3Fdone%3Dx");
        Answer asked = browser.fill("/sign-in", "address", " Farid@Two.example ", "next", "/account?done=x");
        String link = new Mailbox(mails, "farid@two.example").link();
        Answer followed = browser.fill(link);

        assertThat(asked.goesTo()).isEqualTo("/sign-in/sent");
        assertThat(followed.goesTo()).isEqualTo("/account?done=x");
        assertThat(browser.get("/account").status()).isEqualTo(200);
        Browser late = new Browser(port);
        late.get("/sign-in");
        assertThat(late.get(link).status()).isEqualTo(410);
        assertThat(late.post(link).status()).isEqualTo(410);
    }

    @Test
    void scanner_that_opens_every_link_uses_nothing_up() {
        signedUp("asha@three.example", "Asha Thomas");
        new Browser(port).fill("/sign-in", "address", "asha@three.example");
        String link = new Mailbox(mails, "asha@three.example").link();
        Browser scanner = new Browser(port);

        for (int i = 0; i < 5; i++) {
            assertThat(scanner.get(link).status()).isEqualTo(200);
            assertThat(scanner.head(link).status()).isEqualTo(200);
        }

        assertThat(new Browser(port).fill(link).goesTo()).isEqualTo("/");
    }

    @Test
    void only_hashes_of_links_and_sign_ins_are_kept() {
        Browser imran = signedUp("imran@four.example", "Imran Shaikh");
        String cookie = imran.cookies().get("sangam");

        long kept = sql.sql("select count(*) from sign_in where encode(token_hash, 'escape') like '%' || :token || '%'")
                .param("token", cookie)
                .query(Long.class)
                .single();

        assertThat(cookie).hasSize(43);
        assertThat(kept).isZero();
    }

    @Test
    void signing_in_gives_a_cookie_never_seen_before_and_ends_the_old_one() {
        Browser lakshmi = signedUp("lakshmi@five.example", "Lakshmi Nair");
        String before = lakshmi.cookies().get("sangam");
        new Browser(port).fill("/sign-in", "address", "lakshmi@five.example");
        lakshmi.fill(new Mailbox(mails, "lakshmi@five.example").link());
        String after = lakshmi.cookies().get("sangam");
        Browser thief = new Browser(port);
        thief.cookies().put("sangam", before);

        assertThat(after).isNotEqualTo(before);
        assertThat(thief.get("/account").goesTo()).startsWith("/sign-in");
        assertThat(lakshmi.get("/account").status()).isEqualTo(200);
    }

    @Test
    void chosen_cookie_is_never_taken_over() {
        Browser fixed = new Browser(port);
        fixed.cookies().put("sangam", "A".repeat(43));

        assertThat(fixed.get("/account").goesTo()).startsWith("/sign-in");
        assertThat(fixed.get("/").status()).isEqualTo(200);
    }

    @Test
    void signing_out_ends_this_browser_and_signing_out_everywhere_all_of_them() {
        Browser here = signedUp("ravi@six.example", "Ravi Menon");
        Browser there = new Browser(port);
        there.fill("/sign-in", "address", "ravi@six.example");
        there.fill(new Mailbox(mails, "ravi@six.example").link());
        String cookie = here.cookies().get("sangam");

        here.get("/account");
        here.post("/account/sign-outs");
        Browser kept = new Browser(port);
        kept.cookies().put("sangam", cookie);

        assertThat(kept.get("/account").goesTo()).startsWith("/sign-in");
        assertThat(there.get("/account").goesTo()).startsWith("/sign-in");
    }

    private Browser signedUp(String address, String name) {
        Browser browser = new Browser(port);
        browser.fill("/sign-up/person", "name", name, "address", address);
        assertThat(browser.fill(new Mailbox(mails, address).link()).goesTo()).isEqualTo("/");
        return browser;
    }
}
