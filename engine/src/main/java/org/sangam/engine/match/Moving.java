package org.sangam.engine.match;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * A relation between two numbered values of which one side stands still: worked out when the moving side's value is first
 * met, then looked up by row. The relation itself is one function for both directions, so it does not matter which thread
 * works it out.
 */
final class Moving {

    /** Not worked out yet. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    private final boolean jobStands;
    private final int[] values;
    private final IntUnaryOperator relation;

    /** @param relation from the moving side's number to the relation's value */
    Moving(boolean jobStands, int moving, IntUnaryOperator relation) {
        this.jobStands = jobStands;
        this.relation = relation;
        this.values = new int[moving];
        Arrays.fill(values, UNKNOWN);
    }

    /** On values that were worked out before, as far as they were. */
    Moving(boolean jobStands, int[] values, IntUnaryOperator relation) {
        this.jobStands = jobStands;
        this.relation = relation;
        this.values = values;
    }

    int[] values() {
        return values;
    }

    int at(int job, int person) {
        int moving = jobStands ? person : job;
        int value = values[moving];
        return value != UNKNOWN ? value : find(moving);
    }

    private int find(int moving) {
        int value = relation.applyAsInt(moving);
        values[moving] = value;
        return value;
    }
}
