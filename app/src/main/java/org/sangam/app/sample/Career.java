package org.sangam.app.sample;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;

/** How long somebody has worked. */
final class Career {

    private Career() {}

    /** The months worked, first and last month counted whole, overlaps counted once. */
    static int months(List<SamplePerson.Position> positions, YearMonth now) {
        YearMonth first = positions.stream()
                .map(SamplePerson.Position::start)
                .min(YearMonth::compareTo)
                .orElse(now);
        BitSet worked = new BitSet();
        for (SamplePerson.Position position : positions) {
            YearMonth end = position.end() == null ? now : position.end();
            int from = (int) ChronoUnit.MONTHS.between(first, position.start());
            worked.set(from, (int) ChronoUnit.MONTHS.between(first, end) + 1);
        }
        return worked.cardinality();
    }
}
