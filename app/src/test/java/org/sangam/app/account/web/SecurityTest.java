package org.sangam.app.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Account.Kind;
import org.sangam.app.account.Accounts;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browser.Answer;
import org.sangam.app.account.Mailbox;
import org.sangam.app.account.Passwords;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.notification.Mails;
import org.sangam.app.web.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Attacks on signing in, each with the answer it gets. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SecurityTest {

    private static final String PASSWORD = "tamarind verandah tuesday kettle";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Mails mails;

    @Test
    void nobody_learns_from_an_answer_whether_an_address_has_an_account() {
        withPassword("known@security.example");

        assertThat(asked("/sign-in", "address", "known@security.example"))
                .isEqualTo(asked("/sign-in", "address", "unknown@security.example"));
        assertThat(asked("/sign-in", "address", "known@security.example", "password", "wrong"))
                .isEqualTo(asked("/sign-in", "address", "other@security.example", "password", "wrong")
                        .replace("other@security", "known@security"));
        assertThat(asked("/sign-up/person", "name", "Somebody", "address", "known@security.example"))
                .isEqualTo(asked("/sign-up/person", "name", "Somebody", "address", "unknown@security.example"));
    }

    @Test
    void nobody_learns_it_from_how_long_an_answer_takes() {
        withPassword("slow@security.example");
        Browser browser = new Browser(port);
        browser.get("/sign-in");

        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            known.add(millis(browser, "slow@security.example"));
            unknown.add(millis(browser, "nobody-here@security.example"));
        }

        long quick = undisturbed(known);
        assertThat(Math.abs(quick - undisturbed(unknown))).isLessThan(Math.max(10, quick / 4));
    }

    @Test
    void form_without_our_token_changes_nothing() {
        Browser visitor = new Browser(port);
        visitor.get("/sign-in");
        Answer without = visitor.forgetFormToken().post("/sign-in", "address", "csrf@security.example");

        assertThat(without.status()).isEqualTo(403);
        assertThat(new Mailbox(mails, "csrf@security.example").all()).isEmpty();
    }

    @Test
    void token_of_one_visit_is_worth_nothing_in_another() {
        Browser attacker = new Browser(port);
        attacker.get("/sign-in");
        String cookie = attacker.cookies().get("visit");
        Browser victim = new Browser(port);
        victim.get("/sign-in");
        attacker.cookies().put("visit", victim.cookies().get("visit"));

        assertThat(cookie).isNotEqualTo(victim.cookies().get("visit"));
        assertThat(attacker.post("/sign-in", "address", "csrf2@security.example")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void form_sent_by_another_site_changes_nothing_even_with_a_token() {
        Browser browser = new Browser(port);
        browser.get("/sign-in");

        for (String from : List.of("cross-site", "same-site")) {
            assertThat(browser.with("Sec-Fetch-Site", from)
                            .post("/sign-in", "address", "cross@security.example")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(browser.with("Sec-Fetch-Site", "same-origin")
                        .post("/sign-in", "address", "cross@security.example")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void link_from_another_site_still_opens_a_page() {
        assertThat(new Browser(port)
                        .with("Sec-Fetch-Site", "cross-site")
                        .get("/sign-in")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void cookie_is_out_of_reach_of_scripts_and_other_sites() {
        withPassword("cookie@security.example");
        Browser browser = new Browser(port);
        Answer in = browser.fill("/sign-in", "address", "cookie@security.example", "password", PASSWORD);

        assertThat(in.header("set-cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .contains("sangam=", "HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Domain", "JSESSIONID"));
    }

    @Test
    void no_page_lets_anything_of_another_origin_in_or_itself_be_framed() {
        Answer page = new Browser(port).get("/sign-in");

        assertThat(page.header("content-security-policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'"));
        assertThat(page.header("x-content-type-options")).contains("nosniff");
        assertThat(page.header("cross-origin-opener-policy")).contains("same-origin");
        assertThat(page.header("referrer-policy")).isPresent();
        assertThat(page.header("cache-control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
    }

    @Test
    void password_that_changes_ends_every_other_browser_and_link() {
        withPassword("change@security.example");
        Browser here = new Browser(port);
        here.fill("/sign-in", "address", "change@security.example", "password", PASSWORD);
        Browser there = new Browser(port);
        there.fill("/sign-in", "address", "change@security.example", "password", PASSWORD);
        new Browser(port).fill("/sign-in", "address", "change@security.example");
        String link = new Mailbox(mails, "change@security.example").link();

        here.get("/account");
        Answer wrong = here.post("/account/password", "current", "not this", "password", "monsoon kettle on the roof");
        here.get("/account");
        Answer changed = here.post("/account/password", "current", PASSWORD, "password", "monsoon kettle on the roof");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(changed.goesTo()).isEqualTo("/account?done=password");
        assertThat(here.get("/account").status()).isEqualTo(200);
        assertThat(there.get("/account").goesTo()).startsWith("/sign-in");
        assertThat(new Browser(port).get(link).status()).isEqualTo(410);
        assertThat(new Mailbox(mails, "change@security.example")
                        .all()
                        .getFirst()
                        .body())
                .contains("every other browser");
    }

    @Test
    void links_in_mail_never_lead_where_a_request_said_it_came_from() {
        Browser browser = new Browser(port).with("X-Forwarded-Host", "evil.example");
        browser.fill("/sign-up/person", "name", "Host", "address", "host@security.example");

        assertThat(new Mailbox(mails, "host@security.example").all().getFirst().body())
                .doesNotContain("evil.example")
                .contains("http://127.0.0.1:" + port + "/sign-up/link/");
    }

    @Test
    void nobody_is_sent_to_another_site_after_signing_in() {
        withPassword("next@security.example");
        Browser browser = new Browser(port);

        Answer in = browser.fill(
                "/sign-in", "address", "next@security.example", "password", PASSWORD, "next", "//evil.example");

        assertThat(in.goesTo()).isEqualTo("/");
    }

    @Test
    void what_people_type_into_names_stays_text() {
        Browser browser = new Browser(port);
        Answer page = browser.fill(
                "/sign-up/team", "name", "${7*7} <b>x</b>", "address", "no", "company", "\"><script>alert(1)</script>");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).doesNotContain("<script>alert(1)", "<b>x</b>").contains("${7*7} &lt;b");
    }

    private void withPassword(String address) {
        var account =
                accounts.open(Kind.PERSON, new MailAddress(address), "Somebody").orElseThrow();
        assertThat(passwords.change(account.id(), PASSWORD, null, Words.of(Locale.ENGLISH)))
                .isEqualTo(Passwords.Change.DONE);
    }

    /** All that an answer shows, without what differs each time. */
    private String asked(String path, String... form) {
        Answer answer = new Browser(port).fill(path, form);
        return (answer.status() + answer.goesTo() + answer.body()).replaceAll("name=\"_form\" value=\"[^\"]+\"", "")
                + answer.headers().keySet();
    }

    private static long millis(Browser browser, String address) {
        long start = System.nanoTime();
        browser.post("/sign-in", "address", address, "password", "wrong");
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** The lower decile: what else the machine does only ever adds time. */
    private static long undisturbed(List<Long> millis) {
        Collections.sort(millis);
        return millis.get(millis.size() / 10);
    }
}
