package org.sangam.app.notification;

import java.time.Clock;
import org.sangam.app.web.NewId;
import org.sangam.app.web.Words;
import org.springframework.stereotype.Component;

/**
 * Where mail is put. It is written in the caller's transaction: a mail leaves if and only if what it tells about
 * happened.
 */
@Component
public class Outbox {

    private final Mails mails;
    private final Clock clock;

    Outbox(Mails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Writes a mail.
     *
     * @param words the reader's language
     * @param code of its sentences: {@code code.subject} and {@code code.body}
     * @param namesAndValues what the sentences name
     */
    public void put(MailAddress to, Words words, String code, Object... namesAndValues) {
        String subject = words.say(code + ".subject", namesAndValues);
        String body = words.say(code + ".body", namesAndValues) + "\n\n" + words.say("mail.foot");
        mails.add(new Mail(NewId.now(clock), to, subject, body, clock.instant(), 0, null, null));
    }

    /** Writes one of the mails of a subscription, which ends with the address that ends them. */
    void put(Subscription to, String code, String wayOut, Object... namesAndValues) {
        Words words = to.words();
        String subject = words.say(code + ".subject", namesAndValues);
        String foot = words.say("mail.subscription-foot", "what", to.about(words), "link", wayOut);
        String body = words.say(code + ".body", namesAndValues) + "\n\n" + foot + "\n\n" + words.say("mail.foot");
        mails.add(new Mail(NewId.now(clock), to.to(), subject, body, clock.instant(), 0, null, to.wayOut()));
    }
}
