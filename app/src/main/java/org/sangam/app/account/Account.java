package org.sangam.app.account;

import java.time.Instant;
import java.util.UUID;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.web.Words;

/**
 * Somebody who can sign in.
 *
 * @param words the language last read in, in which mail is written
 * @param hasPassword whether a password was set; without one, a link by mail is the only way in
 */
public record Account(
        UUID id, Kind kind, MailAddress address, String name, Words words, boolean hasPassword, Instant created) {

    private static final int LONGEST_NAME = 80;

    public enum Kind {
        /** Looks for work. */
        PERSON,
        /** Hires for a company. */
        TEAM,
        /** Runs this marketplace. */
        OPERATOR
    }

    /** Whether a text can be somebody's name: one line, not empty, no web address, at most 80 characters. */
    public static boolean fitsName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && !text.contains("://")
                && text.chars().noneMatch(Character::isISOControl);
    }
}
