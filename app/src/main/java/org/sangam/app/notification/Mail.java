package org.sangam.app.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One plain-text mail to one person.
 *
 * @param subject one line that a locked phone may show: it never says that anybody looks for work
 * @param body empty once it was sent, because links in it open doors
 * @param tries how often sending was begun, at most {@link #MOST_TRIES}
 * @param sent null until the mail server took it
 * @param wayOut what ends the mails that this is one of; null for one that stands alone
 */
public record Mail(
        UUID id,
        MailAddress to,
        String subject,
        String body,
        Instant created,
        int tries,
        @Nullable Instant sent,
        @Nullable Token wayOut) {

    public static final int MOST_TRIES = 5;

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    public Mail {
        if (subject.isBlank() || subject.length() > 200 || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A subject is one line of at most 200 characters");
        }
        if (body.length() > 20_000) {
            throw new IllegalArgumentException("A mail has at most 20,000 characters");
        }
    }

    /** The same however often it is sent, so that a mailbox shows a second copy as the first. */
    public String messageId(String host) {
        return "<" + id + "@" + host + ">";
    }

    /** How long to wait after the try that just failed; counted from one. */
    static Duration pauseAfter(int tries) {
        return PAUSES.get(Math.min(tries, PAUSES.size()) - 1);
    }
}
