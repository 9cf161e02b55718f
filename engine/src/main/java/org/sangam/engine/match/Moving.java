package org.sangam.engine.match;

import java.util.function.IntUnaryOperator;

/**
 * A relation between two numbered values of which one side stands still: worked out once for each value the other side
 * can have, then looked up by row. The relation itself is one function for both directions.
 */
final class Moving {

    private final boolean jobStands;
    private final int[] values;

    /** @param relation from the moving side's number to the relation's value */
    Moving(boolean jobStands, int moving, IntUnaryOperator relation) {
        this.jobStands = jobStands;
        this.values = new int[moving];
        for (int i = 0; i < moving; i++) {
            values[i] = relation.applyAsInt(i);
        }
    }

    int at(int job, int person) {
        return values[jobStands ? person : job];
    }
}
