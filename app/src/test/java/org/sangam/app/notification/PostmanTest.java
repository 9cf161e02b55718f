package org.sangam.app.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sangam.app.operation.TestDatabase;
import org.sangam.app.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail on its way, from the database to a real mail server on this machine. */
class PostmanTest {

    private static final Words WORDS = Words.of(Locale.ENGLISH);
    private static final MailAddress MEERA = new MailAddress("meera@one.example");

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated();

    /** Listens on any free port of this machine. */
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private final JdbcClient sql = database.sql();
    private final Mails mails = new Mails(sql);
    private final MovedClock clock = new MovedClock();
    private final Outbox outbox = new Outbox(mails, clock);

    @BeforeEach
    void open() {
        server.start();
        sql.sql("delete from mail").update();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void mail_arrives_once_with_a_subject_that_says_nothing() throws MessagingException {
        outbox.put(MEERA, WORDS, "mail.sign-in-link", "link", "http://127.0.0.1/sign-in/link/x");

        postman(server.getSmtp().getPort()).walk();
        postman(server.getSmtp().getPort()).walk();

        MimeMessage[] arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        assertThat(arrived[0].getSubject()).isEqualTo("A message from Sangam");
        assertThat(arrived[0].getAllRecipients()).hasSize(1);
        assertThat(GreenMailUtil.getBody(arrived[0])).contains("http://127.0.0.1/sign-in/link/x");
        assertThat(arrived[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void mail_that_was_asked_for_carries_the_two_headers_that_end_it_in_one_click() throws MessagingException {
        Subscriptions subscriptions = new Subscriptions(sql, outbox, new PublicAddress("", 8080), clock);
        subscriptions.ask(
                new Subscriptions.Wanted(Subscription.Kind.HIRING, "", "", Subscription.Pace.WEEKLY), MEERA, WORDS);
        String body = mails.newest(1).getFirst().body();
        Matcher link = Pattern.compile("/subscriptions/(\\S{43})").matcher(body);
        assertThat(link.find()).isTrue();
        Subscription begun = subscriptions.confirm(new Token(link.group(1))).orElseThrow();
        subscriptions.write(begun, "mail.password-changed");

        postman(server.getSmtp().getPort()).walk();

        MimeMessage letter = server.getReceivedMessages()[1];
        String end = "http://127.0.0.1:8080/subscriptions/end/" + begun.wayOut().text();
        assertThat(letter.getHeader("List-Unsubscribe")).containsExactly("<" + end + ">");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(server.getReceivedMessages()[0].getHeader("List-Unsubscribe"))
                .isNull();
    }

    @Test
    void sent_mail_keeps_no_body() {
        outbox.put(MEERA, WORDS, "mail.sign-in-link", "link", "http://127.0.0.1/sign-in/link/secret");

        postman(server.getSmtp().getPort()).walk();

        assertThat(mails.newest(1)).singleElement().satisfies(mail -> {
            assertThat(mail.body()).isEmpty();
            assertThat(mail.sent()).isNotNull();
        });
    }

    @Test
    void copy_sent_after_a_crash_bears_the_same_id() throws MessagingException {
        outbox.put(MEERA, WORDS, "mail.password-changed");
        UUID id = mails.newest(1).getFirst().id();

        postman(server.getSmtp().getPort()).walk();
        sql.sql("update mail set sent = null, next_try = created, body = 'Once more.'")
                .update();
        postman(server.getSmtp().getPort()).walk();

        MimeMessage[] arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(2);
        assertThat(List.of(arrived[0].getMessageID(), arrived[1].getMessageID()))
                .containsOnly("<" + id + "@127.0.0.1>");
    }

    @Test
    void server_that_refuses_is_tried_five_times_and_then_no_more() {
        outbox.put(MEERA, WORDS, "mail.password-changed");
        Postman nobodyThere = postman(1);

        for (int i = 0; i < 10; i++) {
            nobodyThere.walk();
            clock.move(Duration.ofHours(3));
        }

        assertThat(mails.givenUp()).isEqualTo(1);
        assertThat(mails.newest(1)).singleElement().satisfies(mail -> {
            assertThat(mail.tries()).isEqualTo(Mail.MOST_TRIES);
            assertThat(mail.body()).isEmpty();
        });
    }

    @Test
    void two_postmen_never_take_the_same_mail() {
        for (int i = 0; i < 60; i++) {
            outbox.put(new MailAddress("person" + i + "@one.example"), WORDS, "mail.password-changed");
        }
        Postman one = postman(server.getSmtp().getPort());
        Postman other = postman(server.getSmtp().getPort());

        CompletableFuture.allOf(CompletableFuture.runAsync(one::walk), CompletableFuture.runAsync(other::walk))
                .join();

        assertThat(server.getReceivedMessages()).hasSize(60);
    }

    @Test
    void mail_of_a_transaction_that_failed_never_leaves() {
        DataSource source = database.dataSource();
        Outbox inside = new Outbox(new Mails(JdbcClient.create(source)), clock);

        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(status -> {
            inside.put(MEERA, WORDS, "mail.password-changed");
            status.setRollbackOnly();
        });

        assertThat(mails.newest(1)).isEmpty();
    }

    @Test
    void line_breaks_never_reach_a_header() {
        assertThatThrownBy(() -> new Mail(
                        UUID.randomUUID(),
                        MEERA,
                        "Hello\r\nBcc: farid@two.example",
                        "",
                        clock.instant(),
                        0,
                        null,
                        null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MailAddress("meera@one.example\r\nBcc: farid@two.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Postman postman(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new Postman(mails, sender, new PublicAddress("", 8080), "", clock);
    }

    /** Noon of a summer's day, until it is moved. */
    private static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-07-29T12:00:00Z");

        void move(Duration on) {
            now = now.plus(on);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
