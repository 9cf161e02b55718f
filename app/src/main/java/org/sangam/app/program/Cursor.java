package org.sangam.app.program;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.sangam.app.job.OpenJobs.After;

/** Where a page of jobs ended, as a word that a program hands back and need not understand. */
final class Cursor {

    private static final int LONGEST = 120;

    private Cursor() {}

    static String of(After after) {
        String plain = after.openedAt() + " " + after.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** Empty for a word that is none of ours. */
    static Optional<After> read(String word) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.US_ASCII).split(" ", -1);
            return parts.length == 2
                    ? Optional.of(new After(Instant.parse(parts[0]), UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
