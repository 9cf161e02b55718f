package org.sangam.engine.market;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a match takes from the company behind a job. Words are compared in small letters.
 *
 * @param type such as {@code product} or {@code services}; null when unknown, like size and stage
 * @param size a band such as {@code 51-200}
 * @param stage such as {@code bootstrapped}
 * @param agency whether the job is posted by an intermediary
 * @param answersPercent of a hundred applications, how many the team answered by the day it promised; null without a
 *     record
 */
public record CompanyFacts(
        @Nullable String type,
        @Nullable String size,
        @Nullable String stage,
        boolean agency,
        @Nullable Integer answersPercent) {

    public static final CompanyFacts UNKNOWN = new CompanyFacts(null, null, null, false, null);

    public CompanyFacts {
        type = small(type);
        size = small(size);
        stage = small(stage);
        if (answersPercent != null && (answersPercent < 0 || answersPercent > 100)) {
            throw new IllegalArgumentException("Of a hundred applications, " + answersPercent + " cannot be answered");
        }
    }

    private static @Nullable String small(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip().toLowerCase(Locale.ROOT);
    }
}
