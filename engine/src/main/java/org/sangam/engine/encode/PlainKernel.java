package org.sangam.engine.encode;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Without the vector module: the same rows and the same bits, more slowly. */
final class PlainKernel implements Kernel {

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ORDER);

    @Override
    public void scan(MemorySegment signs, long[] question, Shortlist shortlist, Part part) {
        long[] distances = new long[ROWS];
        int span = part.span();
        for (int i = 0; i < span; i++) {
            for (int stream = 0; stream < Part.STREAMS; stream++) {
                look(signs, question, shortlist, part, part.first() + stream * span + i, distances);
            }
        }
        for (int block = part.first() + Part.STREAMS * span; block < part.end(); block++) {
            look(signs, question, shortlist, part, block, distances);
        }
    }

    private static void look(
            MemorySegment signs, long[] question, Shortlist shortlist, Part part, int block, long[] distances) {
        int open = part.open(block);
        for (int left = open; left != 0; left &= left - 1) {
            int lane = Integer.numberOfTrailingZeros(left);
            distances[lane] = differing(signs, question, block * ROWS + lane);
        }
        shortlist.add(block, open, distances);
    }

    /** How many signs of a row differ from the question's. */
    static int differing(MemorySegment signs, long[] question, int row) {
        long at = (long) (row / ROWS) * BLOCK_BYTES + row % ROWS * (long) Long.BYTES;
        int differing = 0;
        for (int word = 0; word < WORDS; word++) {
            differing += Long.bitCount(signs.get(LONG, at + (long) word * ROWS * Long.BYTES) ^ question[word]);
        }
        return differing;
    }

    @Override
    public float dot(float[] question, MemorySegment bytes, long at) {
        float[] chains = new float[CHAINS];
        for (int i = 0; i < Encoded.DIMENSIONS; i++) {
            float row = bytes.get(ValueLayout.JAVA_BYTE, at + i);
            chains[i % CHAINS] = Math.fma(row, question[i], chains[i % CHAINS]);
        }
        return Kernel.sum(chains);
    }
}
