package org.sangam.app.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.sangam.app.web.Words;

/**
 * Mails that somebody asked for, until they end them. The address need not belong to an account.
 *
 * @param subject what it is about, as the module that sends the mails understands it: a company's id, a search's address;
 *     at most 2,000 characters
 * @param name what that is called, in at most 200 characters
 * @param language the tag of the language it is written in
 * @param wayOut what ends it, for whoever shows it
 * @param told up to when its reader was told what is new
 */
public record Subscription(
        UUID id,
        Kind kind,
        Pace pace,
        String subject,
        String name,
        MailAddress to,
        String language,
        Token wayOut,
        Instant told) {

    /** How many an address may have. */
    public static final int MOST = 50;

    /** What the mails are about; {@code subscription.about.<kind>} says it with its name. */
    public enum Kind {
        /** New jobs of one company. */
        COMPANY,
        /** Which companies hire now. */
        HIRING,
        /** New jobs that a search finds. */
        SEARCH
    }

    /** How often at most; {@code subscription.pace.<pace>} says it. A little less, so that a mail keeps its hour. */
    public enum Pace {
        DAILY(Duration.ofHours(20)),
        WEEKLY(Duration.ofHours(6 * 24 + 20));

        private final Duration between;

        Pace(Duration between) {
            this.between = between;
        }

        Duration between() {
            return between;
        }
    }

    /** The language it is written in. */
    public Words words() {
        return Words.of(Locale.forLanguageTag(language));
    }

    /** What it sends, in words that follow "Send me": "new jobs at Neelgiri Labs, at most once a day". */
    public String about(Words words) {
        return about(kind, name, pace, words);
    }

    static String about(Kind kind, String name, Pace pace, Words words) {
        return words.say(
                "subscription.about",
                "what",
                words.say("subscription.about." + kind, "name", name),
                "pace",
                words.say("subscription.pace." + pace));
    }
}
