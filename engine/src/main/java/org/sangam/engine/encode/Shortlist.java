package org.sangam.engine.encode;

import java.util.Arrays;

/**
 * The rows nearest by signs, among equals the first that were met: a list whose limit tightens whenever it holds twice what is wanted,
 * so that keeping it costs next to nothing.
 */
public final class Shortlist {

    private static final int UNLIMITED = Encoded.DIMENSIONS + 1;

    private final int wanted;
    private final int[] counts = new int[UNLIMITED];
    private final int[] rows;
    private final int[] distances;
    private int size;
    private int limit;

    /** @param wanted how many rows are to be found, where there are as many */
    Shortlist(int wanted) {
        this(wanted, UNLIMITED);
    }

    /** @param limit only lesser distances are of interest from the start, which saves taking what is soon left out */
    Shortlist(int wanted, int limit) {
        this.wanted = wanted;
        this.limit = limit;
        this.rows = new int[2 * wanted];
        this.distances = new int[rows.length];
    }

    int size() {
        return size;
    }

    /** Whether all that was wanted was found. */
    boolean isFull() {
        return size >= wanted;
    }

    int row(int index) {
        return rows[index];
    }

    /** Only a lesser distance is of interest. */
    int limit() {
        return limit;
    }

    /** Takes each open row of a block that is near enough, and returns the limit from then on. */
    int add(int block, int open, long[] differing) {
        for (int left = open; left != 0; left &= left - 1) {
            int lane = Integer.numberOfTrailingZeros(left);
            add(block * Kernel.ROWS + lane, (int) differing[lane]);
        }
        return limit;
    }

    /** Takes the row if it is near enough. */
    void add(int row, int distance) {
        if (distance >= limit) {
            return;
        }
        rows[size] = row;
        distances[size++] = distance;
        counts[distance]++;
        if (size == rows.length) {
            tighten();
        }
    }

    /** Leaves out what the last rows made too far. */
    void close() {
        if (size > wanted) {
            tighten();
        }
    }

    /** Keeps the wanted ones; only what is nearer than the last of them counts from now on. */
    private void tighten() {
        int nearer = 0;
        int last = 0;
        while (nearer + counts[last] < wanted) {
            nearer += counts[last++];
        }
        int equals = wanted - nearer;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (distances[i] < last || (distances[i] == last && equals-- > 0)) {
                rows[kept] = rows[i];
                distances[kept++] = distances[i];
            }
        }
        counts[last] = wanted - nearer;
        Arrays.fill(counts, last + 1, counts.length, 0);
        size = kept;
        limit = last;
    }
}
