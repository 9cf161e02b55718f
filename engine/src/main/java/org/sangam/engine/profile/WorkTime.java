package org.sangam.engine.profile;

import java.time.YearMonth;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.profile.Profile.Position;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/** The time worked: each month once, however many jobs share it, and none for the gaps between them. */
final class WorkTime {

    private static final int FIRST_YEAR = 1940;
    private static final Pattern STATED = Pattern.compile(
            "(\\d{1,2})(?:\\.(\\d))?\\s*\\+?\\s*(?:years?|yrs?)\\.?(?:['\u2019]s?)?\\s+(?:of\\s+)?(?:[\\p{L}-]+\\s+){0,5}?experience",
            Pattern.CASE_INSENSITIVE);

    private WorkTime() {}

    /** From the dated jobs; when there are none, from what the person says of it. */
    static @Nullable Found<Integer> of(CleanText text, List<Position> positions, YearMonth now) {
        List<Position> dated = positions.stream().filter(p -> p.start() != null).toList();
        if (!dated.isEmpty()) {
            List<Span> evidence = dated.stream()
                    .flatMap(p -> p.evidence().stream())
                    .distinct()
                    .toList();
            return new Found<>(months(dated, now), evidence, .9);
        }
        Matcher stated = STATED.matcher(text.value());
        if (!stated.find()) {
            return null;
        }
        int tenths = stated.group(2) == null ? 0 : Integer.parseInt(stated.group(2));
        int months = Integer.parseInt(stated.group(1)) * 12 + Math.round(tenths * 1.2f);
        return Found.at(months, new Span(stated.start(), stated.end()), .6);
    }

    /** First and last month of each job included; a job whose end is unknown counts the month it began. */
    static int months(List<Position> positions, YearMonth now) {
        BitSet worked = new BitSet();
        for (Position position : positions) {
            YearMonth start = position.start();
            if (start != null) {
                YearMonth end = position.current() ? now : position.end() == null ? start : position.end();
                int from = index(start);
                int to = Math.min(index(end), index(now));
                if (from <= to && from >= 0) {
                    worked.set(from, to + 1);
                }
            }
        }
        return worked.cardinality();
    }

    private static int index(YearMonth month) {
        return (month.getYear() - FIRST_YEAR) * 12 + month.getMonthValue() - 1;
    }
}
