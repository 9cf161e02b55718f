package org.sangam.app.testimonial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Account;
import org.sangam.app.account.Account.Kind;
import org.sangam.app.account.Accounts;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browser.Answer;
import org.sangam.app.account.Browsers;
import org.sangam.app.account.Mailbox;
import org.sangam.app.job.Market;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.notification.Mails;
import org.sangam.app.web.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TestimonialsTest {

    @Autowired
    private Browsers browsers;

    @Autowired
    private Market market;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Mails mails;

    @Autowired
    private JdbcClient sql;

    @Test
    void words_show_once_approved_and_are_gone_the_moment_they_are_taken_back() {
        Browser asha = person("asha@testimonials.example");
        assertThat(browsers.visitor().get("/").body()).doesNotContain("What people say of it");
        say(asha, "Asha Menon", "Found a ward in four <days>, and knew the wage before I went.", "true");
        assertThat(browsers.visitor().get("/").body())
                .as("before an operator read it")
                .doesNotContain("four &lt;days");

        decide("true", "She wrote it.");
        assertThat(browsers.visitor().get("/").body())
                .contains("What people say of it", "Asha Menon", "four &lt;days", "Nurse, Kochi");

        asha.get("/testimonials/own");
        asha.post("/testimonials/own/end");
        assertThat(browsers.visitor().get("/").body()).doesNotContain("Asha Menon", "What people say of it");
        assertThat(sql.sql("select count(*) from testimonial where name = 'Asha Menon'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void other_words_want_another_approval_and_the_same_ones_do_not() {
        Browser imran = person("imran@testimonials.example");
        say(imran, "Imran Sheikh", "Talked to three people this week.", "true");
        decide("true", "Real.");
        say(imran, "Imran Sheikh", "Talked to three people this week.", "true");
        assertThat(imran.get("/testimonials/own").body()).contains("It shows since");
        say(imran, "Imran Sheikh", "Hired two people in three weeks here.", "true");
        assertThat(browsers.visitor().get("/").body()).doesNotContain("Imran Sheikh");
        decide("false", "It names a number that nobody can check.");
        assertThat(imran.get("/testimonials/own").body()).contains("nobody can check");
        assertThat(new Mailbox(mails, "imran@testimonials.example").all())
                .anyMatch(mail -> mail.body().contains("nobody can check"));
        imran.post("/testimonials/own/end");
    }

    @Test
    void nothing_is_kept_without_consent_or_words_and_what_was_typed_stays() {
        Browser tara = person("tara@testimonials.example");
        Answer silent = say(tara, "Tara", "Too short", "true");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("You wrote 9 characters", "Too short");
        Answer unwilling = say(tara, "Tara", "It told me why each job was on my list.", "false");
        assertThat(unwilling.body()).contains("Without your consent nothing can be shown");
        assertThat(sql.sql("select count(*) from testimonial where name = 'Tara'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void words_of_a_team_stand_on_the_page_of_its_company() {
        Market.Team team = market.team("Spoken Works");
        Browser admin = browsers.of(team.admin());
        say(admin, "Ananya", "We answered everybody, and they knew by when.", "true");
        decide("true", "Their own words.");
        assertThat(browsers.visitor().get(team.company().path()).body())
                .contains("What its team says of hiring here", "We answered everybody");
        admin.post("/testimonials/own/end");
        assertThat(browsers.visitor().get(team.company().path()).body()).doesNotContain("We answered everybody");
    }

    @Test
    void nobody_but_an_operator_reads_what_waits() {
        assertThat(person("sly@testimonials.example")
                        .get("/operation/testimonials")
                        .status())
                .isIn(403, 404);
    }

    private static Answer say(Browser browser, String name, String words, String agreed) {
        browser.get("/testimonials/own");
        return browser.post(
                "/testimonials/own", "name", name, "work", "Nurse, Kochi", "words", words, "agreed", agreed);
    }

    private void decide(String approve, String why) {
        Browser desk = browsers.of(operator());
        desk.get("/operation/testimonials");
        UUID waiting = sql.sql("select id from testimonial where approved is null and refused is null")
                .query(UUID.class)
                .single();
        assertThat(desk.post("/operation/testimonials/" + waiting + "/decision", "approve", approve, "why", why)
                        .status())
                .isEqualTo(303);
    }

    private Browser person(String address) {
        Account account =
                accounts.open(Kind.PERSON, new MailAddress(address), "Asha").orElseThrow();
        return browsers.of(new Viewer.Candidate(account.id(), account.name()));
    }

    private Viewer.Operator operator() {
        MailAddress address = new MailAddress("desk-" + UUID.randomUUID() + "@testimonials.example");
        Account account = accounts.open(Kind.OPERATOR, address, "Lakshmi").orElseThrow();
        return new Viewer.Operator(account.id(), account.name());
    }
}
