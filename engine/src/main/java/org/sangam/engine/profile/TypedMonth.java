package org.sangam.engine.profile;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.sangam.engine.text.Span;

/** A month as somebody types it by itself, in any way a résumé would write it: 2021-04, April 2021, 04/2021, 2021. */
public final class TypedMonth {

    private TypedMonth() {}

    /** The month in which something began; a year alone began in January. Empty when the text is not one date. */
    public static Optional<YearMonth> start(String typed, YearMonth now) {
        return read(typed, now).map(DateRange::start);
    }

    /** The month in which something ended; a year alone ended in December. Empty when the text is not one date. */
    public static Optional<YearMonth> end(String typed, YearMonth now) {
        return read(typed, now).map(DateRange::end);
    }

    /** Whether no month is said: 2021. */
    public static boolean isYear(String typed) {
        return typed.matches("(?:19|20)\\d\\d");
    }

    private static Optional<DateRange> read(String typed, YearMonth now) {
        List<DateRange> found = new DateReader(typed, now).read(new Span(0, typed.length()));
        return found.stream()
                .filter(range -> found.size() == 1 && range.single())
                .filter(range -> range.span().equals(new Span(0, typed.length())))
                .findFirst();
    }
}
