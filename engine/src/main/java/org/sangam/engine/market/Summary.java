package org.sangam.engine.market;

/**
 * What values the rows of a block have, so that a question can pass over the block as a whole. A reader may find values of
 * rows written since its moment too: they make a block look better than it is, never worse.
 */
final class Summary {

    /** More distinct places than this are not told apart. */
    private static final int MOST = 128;

    private static final int MANY = -1;

    private final int[] places;
    private int distinct;
    private long lowFamilies;
    private long highFamilies;

    Summary(int capacity) {
        this.places = new int[Math.min(capacity, MOST)];
    }

    /** @param number of whereabouts or of a workplace */
    void addPlace(int number) {
        for (int i = distinct - 1; i >= 0; i--) {
            if (places[i] == number) {
                return;
            }
        }
        if (distinct == places.length) {
            distinct = MANY;
        } else if (distinct != MANY) {
            places[distinct++] = number;
        }
    }

    void addFamily(int family) {
        if (family < Long.SIZE - 1) {
            lowFamilies |= 1L << (family + 1);
        } else {
            highFamilies |= 1L << (family + 1 - Long.SIZE);
        }
    }

    /** How many distinct places there are; -1 when there are many. */
    int distinct() {
        return distinct;
    }

    int place(int which) {
        return places[which];
    }

    /**
     * The least family, not below that one, that any row may have a title of; -1 stands for none. A number above all
     * families when there is none.
     */
    int nextFamily(int from) {
        int bit = from + 1;
        if (bit < Long.SIZE) {
            long low = lowFamilies & -1L << bit;
            if (low != 0) {
                return Long.numberOfTrailingZeros(low) - 1;
            }
            bit = Long.SIZE;
        }
        long high = bit < 2 * Long.SIZE ? highFamilies & -1L << bit : 0;
        return Long.SIZE + Long.numberOfTrailingZeros(high) - 1;
    }
}
