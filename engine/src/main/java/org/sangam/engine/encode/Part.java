package org.sangam.engine.encode;

import org.jspecify.annotations.Nullable;

/**
 * The rows that one scan goes through, and the order in which it does: in four streams side by side, because memory brings
 * four places faster than one, and what is left over at the end.
 */
final class Part {

    static final int STREAMS = 4;

    private final int from;
    private final int to;
    private final long @Nullable [] allowed;
    private final int span;

    /**
     * @param from the first row
     * @param to the row behind the last
     * @param allowed one bit a row, 64 to a word; null for all
     */
    Part(int from, int to, long @Nullable [] allowed) {
        this.from = from;
        this.to = to;
        this.allowed = allowed;
        this.span = (end() - first()) / STREAMS;
    }

    /** So short a part of another that it lies in a cache: one row after the other. */
    private Part(Part all, int from, int to) {
        this.from = from;
        this.to = to;
        this.allowed = all.allowed;
        this.span = 0;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean isWhole() {
        return allowed == null;
    }

    /** The part of it between two rows not far apart. */
    Part between(int first, int last) {
        return new Part(this, first, last);
    }

    /** The block of eight rows that holds the first. */
    int first() {
        return from / Kernel.ROWS;
    }

    /** How many blocks each stream has. */
    int span() {
        return span;
    }

    /** The block behind the last. */
    int end() {
        return Math.ceilDiv(to, Kernel.ROWS);
    }

    /** The rows of a block that count, one bit each. */
    int open(int block) {
        int open = 0xff;
        int row = block * Kernel.ROWS;
        if (row < from) {
            open &= 0xff << (from - row);
        }
        if (row + Kernel.ROWS > to) {
            open &= 0xff >>> (row + Kernel.ROWS - to);
        }
        if (allowed != null) {
            int word = row / Long.SIZE;
            open &= word < allowed.length ? (int) (allowed[word] >>> row) : 0;
        }
        return open;
    }

    /** How many rows count. */
    int count() {
        if (allowed == null) {
            return to - from;
        }
        int count = 0;
        for (int block = first(); block < end(); block++) {
            count += Integer.bitCount(open(block));
        }
        return count;
    }
}
