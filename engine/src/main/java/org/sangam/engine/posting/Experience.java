package org.sangam.engine.posting;

import org.jspecify.annotations.Nullable;

/**
 * How long a job wants somebody to have worked, in months.
 *
 * @param minMonths from 0
 * @param maxMonths null when open above ("12+ years"); never below {@code minMonths}
 */
public record Experience(int minMonths, @Nullable Integer maxMonths) {

    public Experience {
        if (minMonths < 0 || (maxMonths != null && maxMonths < minMonths)) {
            throw new IllegalArgumentException(
                    "Experience runs upward from 0, not from " + minMonths + " to " + maxMonths);
        }
    }
}
