package org.sangam.engine.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The best so many of what is offered: a heap with the worst kept one on top. It belongs to one thread. */
final class Best {

    private final int limit;
    private final int[] fits;
    private final long[] highs;
    private final long[] lows;
    private final int[] rows;
    private int size;

    Best(int limit) {
        this.limit = limit;
        this.fits = new int[limit + 1];
        this.highs = new long[limit + 1];
        this.lows = new long[limit + 1];
        this.rows = new int[limit + 1];
    }

    private static final int BLOCK_BITS = 10;

    /** One that was kept. */
    record Kept(UUID id, int fit, int row) {

        int block() {
            return row >>> BLOCK_BITS;
        }

        int within() {
            return row & (1 << BLOCK_BITS) - 1;
        }
    }

    /** A row of a block in one number; blocks hold up to 1,024. */
    static int row(int block, int within) {
        return block << BLOCK_BITS | within;
    }

    /** The least fit that could still be kept. */
    int bar() {
        return size < limit ? Integer.MIN_VALUE : limit == 0 ? Integer.MAX_VALUE : fits[0];
    }

    /** @param row by which the one offered is found again */
    void offer(int fit, long high, long low, int row) {
        if (size < limit) {
            set(size, fit, high, low, row);
            up(size++);
        } else if (limit > 0 && better(fit, high, low, 0)) {
            set(0, fit, high, low, row);
            down();
        }
    }

    void offerAll(Best other) {
        for (int i = 0; i < other.size; i++) {
            offer(other.fits[i], other.highs[i], other.lows[i], other.rows[i]);
        }
    }

    /** The best first; equals by id, as unsigned numbers. */
    List<Kept> sorted() {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> better(fits[a], highs[a], lows[a], b) ? -1 : a.equals(b) ? 0 : 1);
        List<Kept> sorted = new ArrayList<>(size);
        for (int i : order) {
            sorted.add(new Kept(new UUID(highs[i], lows[i]), fits[i], rows[i]));
        }
        return sorted;
    }

    private boolean better(int fit, long high, long low, int than) {
        if (fit != fits[than]) {
            return fit > fits[than];
        }
        int byHigh = Long.compareUnsigned(high, highs[than]);
        return byHigh != 0 ? byHigh < 0 : Long.compareUnsigned(low, lows[than]) < 0;
    }

    private void up(int at) {
        for (int i = at; i > 0 && worse(i, (i - 1) / 2); i = (i - 1) / 2) {
            swap(i, (i - 1) / 2);
        }
    }

    private void down() {
        int i = 0;
        while (2 * i + 1 < size) {
            int child = 2 * i + 1;
            if (child + 1 < size && worse(child + 1, child)) {
                child++;
            }
            if (!worse(child, i)) {
                return;
            }
            swap(i, child);
            i = child;
        }
    }

    private boolean worse(int one, int other) {
        return better(fits[other], highs[other], lows[other], one);
    }

    private void swap(int a, int b) {
        int fit = fits[a];
        long high = highs[a];
        long low = lows[a];
        int row = rows[a];
        set(a, fits[b], highs[b], lows[b], rows[b]);
        set(b, fit, high, low, row);
    }

    private void set(int at, int fit, long high, long low, int row) {
        fits[at] = fit;
        highs[at] = high;
        lows[at] = low;
        rows[at] = row;
    }
}
