package org.sangam.engine.profile;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which ends of a stay are written as a year alone. Time is reckoned in months, so such a start is kept as its January and
 * such an end as its December; to people, and in files, only the year is said.
 */
public record YearsAlone(boolean start, boolean end) {

    public static final YearsAlone NEITHER = new YearsAlone(false, false);

    /** A start as it was written: 2018, or 2018-04. */
    @Nullable
    String start(@Nullable YearMonth month) {
        return written(month, start);
    }

    @Nullable
    String end(@Nullable YearMonth month) {
        return written(month, end);
    }

    private static @Nullable String written(@Nullable YearMonth month, boolean yearAlone) {
        return month == null ? null : yearAlone ? Integer.toString(month.getYear()) : month.toString();
    }
}
