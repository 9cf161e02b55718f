package org.sangam.app.company;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was shown about a company on a day, by a method: never a badge, and never for ever.
 *
 * @param subject what it is about: a domain, a register, a member's name, a place
 * @param on null when nobody has checked it yet
 * @param until after this instant it says nothing any more
 */
public record Evidence(
        Kind kind,
        String subject,
        @Nullable Instant on,
        @Nullable Instant until) {

    /** What was shown, by which method. */
    public enum Kind {
        /** Owns a domain, by a DNS record that we read. */
        DOMAIN,
        /** Is in a public register, by its number there. */
        REGISTER,
        /** A member works there, by answering a mail at the company's address. */
        WORK_MAIL,
        /** Has an office at a place, by a document that somebody here read. */
        OFFICE
    }

    /** How long an answered mail shows that somebody works somewhere. */
    public static final Duration WORK_MAIL_LASTS = Duration.ofDays(180);

    public boolean checked() {
        return on != null;
    }

    public boolean validAt(Instant now) {
        return on != null && until != null && now.isBefore(until);
    }
}
