package org.sangam.engine.market;

/**
 * What values the rows of a block have, so that a question can pass over the block as a whole. A reader may find values of
 * rows written since its moment too: they make a block look better than it is, never worse.
 */
final class Summary {

    /** More distinct whereabouts than this are not told apart. */
    private static final int MOST = 128;

    private static final int MANY = -1;

    private final int[] whereabouts;
    private int distinct;
    private long lowFamilies;
    private long highFamilies;

    Summary(int capacity) {
        this.whereabouts = new int[Math.min(capacity, MOST)];
    }

    void addWhereabouts(int number) {
        for (int i = distinct - 1; i >= 0; i--) {
            if (whereabouts[i] == number) {
                return;
            }
        }
        if (distinct == whereabouts.length) {
            distinct = MANY;
        } else if (distinct != MANY) {
            whereabouts[distinct++] = number;
        }
    }

    void addFamily(int family) {
        if (family < Long.SIZE - 1) {
            lowFamilies |= 1L << (family + 1);
        } else {
            highFamilies |= 1L << (family + 1 - Long.SIZE);
        }
    }

    /** How many whereabouts there are; -1 when there are many. */
    int distinct() {
        return distinct;
    }

    int whereabouts(int which) {
        return whereabouts[which];
    }

    /** Whether any row may have a title of that family; -1 stands for none. */
    boolean hasFamily(int family) {
        return family < Long.SIZE - 1
                ? (lowFamilies >>> (family + 1) & 1) != 0
                : (highFamilies >>> (family + 1 - Long.SIZE) & 1) != 0;
    }
}
