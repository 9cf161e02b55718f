package org.sangam.app.testimonial;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person says, in their own words and under their own name.
 *
 * @param work what they do and where, as they write it; may be empty
 * @param agreed when they agreed to show these very words
 * @param approved when an operator let it be shown; null while it is not
 * @param refused why an operator did not; null while nobody has decided so
 */
public record Testimonial(
        UUID id,
        UUID account,
        String name,
        String work,
        String words,
        Instant agreed,
        @Nullable Instant approved,
        @Nullable String refused) {

    public static final int SHORTEST = 20;
    public static final int LONGEST = 600;
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_WORK = 120;
    public static final int LONGEST_WHY = 2_000;
}
