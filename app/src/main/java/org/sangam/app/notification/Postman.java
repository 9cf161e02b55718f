package org.sangam.app.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes waiting mails to the mail server, every two seconds and at most 200 a round. A mail is taken under a lease and
 * struck off after the server has it: a crash in between sends a second copy under the same Message-ID, never none. With
 * no mail server configured it rests, and the mails wait.
 */
@Component
public class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final int BATCH = 20;
    private static final int MOST_BATCHES = 10;

    private final Mails mails;
    private final @Nullable JavaMailSender server;
    private final PublicAddress here;
    private final String from;
    private final Clock clock;
    private final ReentrantLock round = new ReentrantLock();

    @Autowired
    Postman(
            Mails mails,
            ObjectProvider<JavaMailSender> server,
            PublicAddress here,
            @Value("${sangam.mail.from:}") String from,
            Clock clock) {
        this(mails, server.getIfAvailable(), here, from, clock);
    }

    Postman(Mails mails, @Nullable JavaMailSender server, PublicAddress here, String from, Clock clock) {
        this.mails = mails;
        this.server = server;
        this.here = here;
        this.from = from;
        this.clock = clock;
    }

    /** Whether there is a mail server to take anything to. */
    public boolean works() {
        return server != null;
    }

    @Scheduled(fixedRate = 2, timeUnit = TimeUnit.SECONDS)
    void walk() {
        if (server == null || !round.tryLock()) {
            return;
        }
        try {
            deliverAll(server);
        } finally {
            round.unlock();
        }
    }

    @Scheduled(initialDelay = 10, fixedRate = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        mails.forget(clock.instant().minus(Duration.ofDays(30)));
    }

    private void deliverAll(JavaMailSender server) {
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            List<Mail> due = mails.claim(clock.instant(), BATCH);
            due.forEach(mail -> deliver(mail, server));
            if (due.size() < BATCH) {
                break;
            }
        }
        int lost = mails.giveUp(clock.instant());
        if (lost > 0) {
            log.warn("Gave up {} mails after {} tries each", lost, Mail.MOST_TRIES);
        }
    }

    private void deliver(Mail mail, JavaMailSender server) {
        try {
            server.send(message(mail, server));
            mails.sent(mail.id(), clock.instant());
        } catch (MailException | MessagingException refused) {
            mails.retry(mail.id(), clock.instant().plus(Mail.pauseAfter(mail.tries())));
            log.warn(
                    "Mail {} was not taken at try {}: {}",
                    mail.id(),
                    mail.tries(),
                    refused.getClass().getSimpleName());
        }
    }

    private MimeMessage message(Mail mail, JavaMailSender server) throws MessagingException {
        Numbered message = new Numbered(server.createMimeMessage(), mail.messageId(here.host()));
        MimeMessageHelper parts = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        parts.setFrom(from.isBlank() ? "Sangam <no-reply@" + here.host() + ">" : from);
        parts.setTo(mail.to().text());
        parts.setSubject(mail.subject());
        parts.setText(mail.body(), false);
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.wayOut() != null) {
            // RFC 8058: a mail program ends the mails by one POST, without a page and without a cookie.
            message.setHeader("List-Unsubscribe", "<" + here.of(Subscriptions.wayOut(mail.wayOut())) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    /** A message that keeps the id it was given. */
    private static final class Numbered extends MimeMessage {

        private final String id;

        Numbered(MimeMessage like, String id) throws MessagingException {
            super(like.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
