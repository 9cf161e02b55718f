package org.sangam.app.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Mailbox;
import org.sangam.app.notification.Subscription.Pace;
import org.sangam.app.web.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails people asked for: they begin when the mailbox has answered, and end in one click. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SubscriptionsTest {

    private static final Words WORDS = Words.standard();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private Mails mails;

    @Test
    void nothing_is_due_before_the_mailbox_has_answered() {
        ask("meera@subscribe.example", "one");

        assertThat(due("one")).isEmpty();
        assertThat(new Browser(port)
                        .get(mailbox("meera@subscribe.example").link())
                        .body())
                .contains("Begin these mails?", "Neelgiri Labs");
        assertThat(due("one")).as("opening the link begins nothing").isEmpty();

        assertThat(new Browser(port)
                        .fill(mailbox("meera@subscribe.example").link())
                        .body())
                .contains("The mails begin");
        assertThat(due("one")).hasSize(1);
    }

    @Test
    void what_was_told_is_due_no_more_until_the_next_time() {
        begin("farid@subscribe.example", "two");

        assertThat(due("two")).hasSize(1);
        assertThat(subscriptions.due(Subscription.Kind.COMPANY, 1000))
                .noneMatch(one -> one.subject().equals("two"));
    }

    @Test
    void weekly_mails_wait_a_week_and_daily_ones_become_weekly_by_one_click() {
        subscriptions.ask(wanted("weekly", Pace.WEEKLY), new MailAddress("lakshmi@subscribe.example"), WORDS);
        new Browser(port).fill(mailbox("lakshmi@subscribe.example").link());
        begin("noor@subscribe.example", "slowed");

        assertThat(due("weekly")).as("after a day").isEmpty();
        Subscription daily = due("slowed").getFirst();
        Browser reader = new Browser(port);
        assertThat(reader.get(Subscriptions.wayOut(daily.wayOut())).body()).contains("Keep them, once a week");
        assertThat(reader.post(Subscriptions.wayOut(daily.wayOut()) + "/pace").body())
                .contains("Once a week from now on");

        assertThat(due("slowed")).as("after another day").isEmpty();
        passes("7 days", "weekly");
        assertThat(due("weekly")).hasSize(1);
    }

    @Test
    void another_pace_counts_when_the_mailbox_has_agreed() {
        begin("rohan@subscribe.example", "paced");
        subscriptions.ask(wanted("paced", Pace.WEEKLY), new MailAddress("rohan@subscribe.example"), WORDS);
        assertThat(due("paced")).as("asked by whoever, and not agreed to").hasSize(1);

        new Browser(port).fill(mailbox("rohan@subscribe.example").link());
        assertThat(due("paced")).isEmpty();
    }

    @Test
    void mail_program_ends_the_mails_by_one_post_without_form_cookie_or_account() {
        begin("asha@subscribe.example", "three");
        Subscription begun = due("three").getFirst();
        String out = Subscriptions.wayOut(begun.wayOut());

        assertThat(new Browser(port).get(out).body()).contains("End these mails?");
        assertThat(due("three"))
                .as("a program that opens every link ends nothing")
                .hasSize(1);

        assertThat(new Browser(port).post(out, "List-Unsubscribe", "One-Click").status())
                .isEqualTo(200);
        assertThat(due("three")).isEmpty();
        assertThat(new Browser(port).get(out).body()).contains("These mails have ended");
    }

    @Test
    void asking_twice_is_one_subscription_and_both_readers_see_the_same() {
        begin("imran@subscribe.example", "four");
        begin("Imran@subscribe.example", "four");

        assertThat(due("four")).hasSize(1);
        assertThat(mailbox("imran@subscribe.example").all())
                .extracting(Mail::subject)
                .containsOnly("Please confirm: a mail from Sangam");
    }

    @Test
    void link_that_was_never_made_says_how_to_get_another() {
        assertThat(new Browser(port)
                        .get("/subscriptions/" + Token.random().text())
                        .body())
                .contains("This link has run out");
        assertThat(new Browser(port).get("/subscriptions/nonsense").body()).contains("This link has run out");
    }

    private void ask(String address, String subject) {
        subscriptions.ask(wanted(subject, Pace.DAILY), new MailAddress(address), WORDS);
    }

    private void begin(String address, String subject) {
        ask(address, subject);
        new Browser(port)
                .fill(mailbox(address.toLowerCase(java.util.Locale.ROOT)).link());
    }

    private static Subscriptions.Wanted wanted(String subject, Pace pace) {
        return new Subscriptions.Wanted(Subscription.Kind.COMPANY, subject, "Neelgiri Labs", pace);
    }

    /** What is due after another day. */
    private List<Subscription> due(String subject) {
        passes("21 hours", subject);
        return subscriptions.due(Subscription.Kind.COMPANY, 1000).stream()
                .filter(one -> one.subject().equals(subject))
                .toList();
    }

    private void passes(String time, String subject) {
        sql.sql("update subscription set told = told - cast(:time as interval) where subject = :subject")
                .param("time", time)
                .param("subject", subject)
                .update();
    }

    private Mailbox mailbox(String address) {
        return new Mailbox(mails, address);
    }
}
