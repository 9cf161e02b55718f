package org.sangam.app.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The tests of the sides of which something was chosen. */
@SuppressWarnings("ArrayRecordComponent") // made once for a question, and gone with it
record Filters(Dimension[] sides, RowFilter[] tests) {

    static Filters of(Selection selection, Answering answering, Instant now) {
        List<Dimension> sides = new ArrayList<>();
        List<RowFilter> tests = new ArrayList<>();
        for (Dimension side : Dimension.values()) {
            RowFilter test = RowFilter.of(side, selection.of(side), answering, now);
            if (test != null) {
                sides.add(side);
                tests.add(test);
            }
        }
        return new Filters(sides.toArray(Dimension[]::new), tests.toArray(RowFilter[]::new));
    }

    /** Whether a row meets everything. */
    boolean meets(Columns columns, int doc) {
        for (RowFilter test : tests) {
            if (test.test(columns, doc) == RowFilter.FAILS) {
                return false;
            }
        }
        return true;
    }
}
