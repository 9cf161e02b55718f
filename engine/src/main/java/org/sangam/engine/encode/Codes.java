package org.sangam.engine.encode;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import org.jspecify.annotations.Nullable;

/**
 * Vectors of one length, each kept as its signs (one bit a dimension), as bytes, and as what the bytes leave over, off the
 * heap. A question scans all signs for the rows whose signs differ least, orders those by the bytes, and the first of them
 * again with the remainders. Signs lie in blocks of eight rows, dimension by
 * dimension, so that one instruction compares eight rows; rows past the last full block are compared like any other, with
 * the rest of their block left out.
 *
 * <p>Signs of centred vectors keep neighbours together (random hyperplanes; Charikar 2002); how many rows to order by bytes
 * for a wanted recall is measured by the lab. One writer; a reader sees the rows that were there when it asked.
 */
public final class Codes {

    private static final int LANES = 8;
    private static final int WORD = 64;
    /** What one step of a byte stands for: a unit vector of some hundred dimensions has few parts above 127 of them. */
    private static final float STEP = 0.2f / Byte.MAX_VALUE;

    /** What one step of the remainder stands for, which the byte leaves over. */
    private static final float FINE_STEP = STEP / 2 / Byte.MAX_VALUE;

    /** How many more than wanted are ordered again with their remainders. */
    private static final int REFINED = 54;

    private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ORDER);

    private final int dimensions;
    private final int words;
    private final int capacity;
    private final MemorySegment signs;
    private final MemorySegment bytes;
    private final MemorySegment remainders;
    private volatile int size;

    /** @param dimensions a multiple of 64 */
    public Codes(int dimensions, int capacity) {
        if (dimensions % WORD != 0) {
            throw new IllegalArgumentException("Dimensions come in words of 64, not " + dimensions);
        }
        this.dimensions = dimensions;
        this.words = dimensions / WORD;
        this.capacity = capacity;
        long blocks = Math.ceilDiv((long) capacity, LANES);
        this.signs = Arena.ofAuto().allocate(blocks * LANES * words * Long.BYTES, WORD);
        this.bytes = Arena.ofAuto().allocate((long) capacity * dimensions, WORD);
        this.remainders = Arena.ofAuto().allocate((long) capacity * dimensions, WORD);
    }

    public int size() {
        return size;
    }

    /** The writer's: appends a vector of unit length and returns its row. */
    public int add(float[] vector) {
        int row = size;
        if (row == capacity) {
            throw new IllegalStateException("There is room for " + capacity + " vectors, and all of it is used");
        }
        long[] bits = signs(vector);
        for (int word = 0; word < words; word++) {
            signs.set(LONG, place(row, word), bits[word]);
        }
        for (int i = 0; i < dimensions; i++) {
            byte small = small(vector[i], STEP);
            bytes.set(ValueLayout.JAVA_BYTE, (long) row * dimensions + i, small);
            remainders.set(
                    ValueLayout.JAVA_BYTE, (long) row * dimensions + i, small(vector[i] - small * STEP, FINE_STEP));
        }
        size = row + 1;
        return row;
    }

    /**
     * The rows nearest to the vector by bytes among the {@code candidates} nearest by signs, from one row to before
     * another; the nearest first.
     *
     * @param allowed the rows that count; null for all
     */
    public Nearest nearest(float[] vector, int best, int candidates, int from, int to, @Nullable BitSet allowed) {
        Shortlist shortlist = new Shortlist(candidates, dimensions);
        scan(signs(vector), shortlist, from, Math.min(to, size), allowed);
        Nearest coarse = new Nearest(best + REFINED);
        for (int i = 0; i < shortlist.size(); i++) {
            coarse.offer(shortlist.row(i), STEP * dot(vector, bytes, shortlist.row(i)));
        }
        Nearest nearest = new Nearest(best);
        for (int i = 0; i < coarse.size; i++) {
            int row = coarse.rows[i];
            nearest.offer(row, coarse.dots[i] + FINE_STEP * dot(vector, remainders, row));
        }
        return nearest;
    }

    /** The scan of the signs alone. */
    public void scan(long[] question, Shortlist shortlist, int from, int to, @Nullable BitSet allowed) {
        for (int block = from / LANES; block * LANES < to; block++) {
            LongVector differing = LongVector.zero(LongVector.SPECIES_512);
            long at = (long) block * LANES * words * Long.BYTES;
            for (int word = 0; word < words; word++) {
                differing = differing.add(LongVector.fromMemorySegment(
                                LongVector.SPECIES_512, signs, at + (long) word * LANES * Long.BYTES, ORDER)
                        .lanewise(VectorOperators.XOR, question[word])
                        .lanewise(VectorOperators.BIT_COUNT));
            }
            long near = differing.compare(VectorOperators.LT, shortlist.limit()).toLong();
            while (near != 0) {
                int lane = Long.numberOfTrailingZeros(near);
                near &= near - 1;
                int row = block * LANES + lane;
                if (row >= from && row < to && (allowed == null || allowed.get(row))) {
                    shortlist.add(row, (int) differing.lane(lane));
                }
            }
        }
    }

    public long[] signs(float[] vector) {
        long[] bits = new long[words];
        for (int i = 0; i < dimensions; i++) {
            if (vector[i] > 0) {
                bits[i / WORD] |= 1L << i;
            }
        }
        return bits;
    }

    private static byte small(float value, float step) {
        return (byte) Math.clamp(Math.round(value / step), -Byte.MAX_VALUE, Byte.MAX_VALUE);
    }

    /** The question stays as it is and only the row is in bytes: half the error of bytes against bytes. */
    private float dot(float[] question, MemorySegment plane, int row) {
        FloatVector sum = FloatVector.zero(FloatVector.SPECIES_512);
        long at = (long) row * dimensions;
        for (int i = 0; i < dimensions; i += FloatVector.SPECIES_512.length()) {
            FloatVector small = (FloatVector) ByteVector.fromMemorySegment(ByteVector.SPECIES_128, plane, at + i, ORDER)
                    .convertShape(VectorOperators.B2F, FloatVector.SPECIES_512, 0);
            sum = small.fma(FloatVector.fromArray(FloatVector.SPECIES_512, question, i), sum);
        }
        return sum.reduceLanes(VectorOperators.ADD);
    }

    private long place(int row, int word) {
        return (((long) (row / LANES) * words + word) * LANES + row % LANES) * Long.BYTES;
    }

    /** The rows nearest by signs: a growing list whose limit tightens whenever it has twice what is wanted. */
    public static final class Shortlist {

        private final int wanted;
        private final int[] rows;
        private final int[] distances;
        private final int[] counts;
        private int size;
        private int limit;

        public Shortlist(int wanted, int dimensions) {
            this.wanted = wanted;
            this.rows = new int[2 * wanted + 1];
            this.distances = new int[2 * wanted + 1];
            this.counts = new int[dimensions + 1];
            this.limit = dimensions + 1;
        }

        int size() {
            return size;
        }

        int row(int index) {
            return rows[index];
        }

        /** Only a lesser distance is of interest. */
        int limit() {
            return limit;
        }

        void add(int row, int distance) {
            if (distance >= limit) {
                return;
            }
            rows[size] = row;
            distances[size++] = distance;
            counts[distance]++;
            if (size > 2 * wanted) {
                tighten();
            }
        }

        /** Keeps everything up to the distance by which enough are counted. */
        private void tighten() {
            int kept = 0;
            int distance = -1;
            while (kept < wanted) {
                kept += counts[++distance];
            }
            limit = Math.max(1, kept > 2 * wanted ? distance : distance + 1);
            Arrays.fill(counts, limit, counts.length, 0);
            int to = 0;
            for (int i = 0; i < size; i++) {
                if (distances[i] < limit) {
                    rows[to] = rows[i];
                    distances[to++] = distances[i];
                }
            }
            size = to;
        }
    }

    /** The nearest rows by bytes, the nearest first, among equals the lower row. */
    public static final class Nearest {

        private final int[] rows;
        private final float[] dots;
        private int size;

        Nearest(int best) {
            this.rows = new int[best];
            this.dots = new float[best];
        }

        public void offerAll(Nearest other) {
            for (int i = 0; i < other.size; i++) {
                offer(other.rows[i], other.dots[i]);
            }
        }

        public int[] rows() {
            return Arrays.copyOf(rows, size);
        }

        void offer(int row, float dot) {
            if (size == rows.length && !before(row, dot, size - 1)) {
                return;
            }
            int at = size < rows.length ? size++ : size - 1;
            while (at > 0 && before(row, dot, at - 1)) {
                rows[at] = rows[at - 1];
                dots[at] = dots[at - 1];
                at--;
            }
            rows[at] = row;
            dots[at] = dot;
        }

        private boolean before(int row, float dot, int index) {
            return dot != dots[index] ? dot > dots[index] : row < rows[index];
        }
    }
}
