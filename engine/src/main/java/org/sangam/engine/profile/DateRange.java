package org.sangam.engine.profile;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.text.Span;

/**
 * From when to when, as written.
 *
 * @param start null when only an end is written ("until 2019")
 * @param end null when current or unknown
 * @param single whether only one date is written, which start and end then share
 */
record DateRange(
        @Nullable YearMonth start,
        @Nullable YearMonth end,
        boolean current,
        boolean single,
        YearsAlone years,
        Span span) {}
