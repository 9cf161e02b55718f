package org.sangam.engine.encode;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Vectors of {@link Encoded#DIMENSIONS} numbers, each kept as its signs (one bit a dimension), as bytes, and as what the
 * bytes leave over, off the heap. A question scans all signs for the rows whose signs differ least, orders those by the
 * bytes, and the first of them again with the remainders. Signs lie in blocks of eight rows, word by word, so that one
 * instruction compares eight rows; rows past the last full block are compared like any other, with the rest of their block
 * left out. Where few rows are allowed, their bytes are asked straight away and nothing is missed.
 *
 * <p>Signs of centred vectors keep neighbours together (random hyperplanes; Charikar 2002); how many rows to order by bytes
 * for a wanted recall is measured by the lab. One writer; a reader sees the rows that were there when it asked.
 */
public final class Codes {

    /** A row's greatest part is 127 steps, and a step as many finer ones, to either side of the byte that is nearest. */
    private static final int STEPS = Byte.MAX_VALUE;

    /** How many more than wanted are ordered again with their remainders. */
    private static final int REFINED = 22;

    /** So few allowed rows are ordered by bytes without a look at their signs. */
    private static final int FEW = 20_000;

    /** So many rows side by side are looked at, and that part of all of them, before a scan. */
    private static final int SAMPLE = 128;

    private static final int SAMPLED = 128;
    private static final int SPARE = 8;

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(Kernel.ORDER);
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT.withOrder(Kernel.ORDER);

    private final float[] middle;
    private final int capacity;
    private final Kernel kernel;
    private final int few;
    private final MemorySegment signs;
    private final MemorySegment bytes;
    private final MemorySegment remainders;
    private final MemorySegment steps;
    private volatile int size;

    /** @param middle the mean of such vectors as will be added: a sign is that of what lies above it */
    public Codes(float[] middle, int capacity) {
        this(middle, capacity, Kernel.ofThisMachine(), FEW);
    }

    Codes(float[] middle, int capacity, Kernel kernel, int few) {
        this.middle = middle.clone();
        this.capacity = capacity;
        this.kernel = kernel;
        this.few = few;
        this.signs = room(Math.ceilDiv((long) capacity, Kernel.ROWS) * Kernel.BLOCK_BYTES);
        this.bytes = room((long) capacity * Encoded.DIMENSIONS);
        this.remainders = room((long) capacity * Encoded.DIMENSIONS);
        this.steps = room((long) capacity * Float.BYTES);
    }

    public int size() {
        return size;
    }

    /** The writer's: appends a vector and returns its row. */
    public int add(float[] vector) {
        int row = size;
        if (row == capacity) {
            throw new IllegalStateException("There is room for " + capacity + " vectors, and all of it is used");
        }
        long[] bits = signs(vector);
        for (int word = 0; word < bits.length; word++) {
            signs.set(LONG, place(row, word), bits[word]);
        }
        float step = step(vector);
        byte[] coarse = new byte[Encoded.DIMENSIONS];
        byte[] fine = new byte[Encoded.DIMENSIONS];
        for (int i = 0; i < coarse.length; i++) {
            coarse[i] = small(vector[i], step);
            fine[i] = small(vector[i] - coarse[i] * step, fine(step));
        }
        MemorySegment.copy(coarse, 0, bytes, ValueLayout.JAVA_BYTE, at(row), coarse.length);
        MemorySegment.copy(fine, 0, remainders, ValueLayout.JAVA_BYTE, at(row), fine.length);
        steps.set(FLOAT, (long) row * Float.BYTES, step);
        size = row + 1;
        return row;
    }

    /**
     * The rows nearest to the vector by bytes among the {@code candidates} nearest by signs, from one row to before
     * another; the nearest first.
     *
     * @param allowed the rows that count, one bit each, 64 to a word; null for all
     */
    public Nearest nearest(float[] vector, int best, int candidates, int from, int to, long @Nullable [] allowed) {
        Part part = new Part(from, Math.min(to, size), allowed);
        if (part.count() <= Math.max(few, candidates)) {
            return fewest(vector, best, part);
        }
        return ordered(vector, best, shortlist(signs(vector), candidates, part));
    }

    /** The same for many questions at once, tile by tile: rows are fetched once for all of them. */
    public List<Nearest> nearest(List<float[]> vectors, int best, int candidates, int from, int to) {
        List<Shortlist> shortlists = shortlists(vectors, candidates, from, to);
        return IntStream.range(0, vectors.size())
                .mapToObj(i -> ordered(vectors.get(i), best, shortlists.get(i)))
                .toList();
    }

    /** The scan of the signs alone, for many questions at once. */
    public List<Shortlist> shortlists(List<float[]> vectors, int candidates, int from, int to) {
        Part all = new Part(from, Math.min(to, size), null);
        List<long[]> questions = vectors.stream().map(this::signs).toList();
        List<Shortlist> shortlists = questions.stream()
                .map(question -> new Shortlist(candidates, limit(question, candidates, all)))
                .toList();
        kernel.scan(signs, questions, shortlists, all);
        return IntStream.range(0, vectors.size())
                .mapToObj(i -> filled(shortlists.get(i), questions.get(i), candidates, all))
                .toList();
    }

    private Shortlist shortlist(long[] question, int candidates, Part part) {
        Shortlist shortlist = new Shortlist(candidates, limit(question, candidates, part));
        kernel.scan(signs, question, shortlist, part);
        return filled(shortlist, question, candidates, part);
    }

    /** The limit that a sample of the rows suggests, with room for chance. */
    private int limit(long[] question, int candidates, Part part) {
        Shortlist sample = new Shortlist(SPARE + 2 * candidates / SAMPLED);
        for (int from = part.from(); from + SAMPLE <= part.to(); from += SAMPLED * SAMPLE) {
            kernel.scan(signs, question, sample, part.between(from, from + SAMPLE));
        }
        sample.close();
        return sample.limit() + 1;
    }

    /** Where the sample misled, everything is asked once more. */
    private Shortlist filled(Shortlist shortlist, long[] question, int candidates, Part part) {
        if (shortlist.isFull()) {
            return shortlist;
        }
        Shortlist again = new Shortlist(candidates);
        kernel.scan(signs, question, again, part);
        return again;
    }

    private Nearest fewest(float[] vector, int best, Part part) {
        Nearest coarse = new Nearest(best + REFINED);
        for (int block = part.first(); block < part.end(); block++) {
            for (int open = part.open(block); open != 0; open &= open - 1) {
                int row = block * Kernel.ROWS + Integer.numberOfTrailingZeros(open);
                coarse.offer(row, step(row) * kernel.dot(vector, bytes, at(row)));
            }
        }
        return refined(vector, best, coarse);
    }

    private Nearest ordered(float[] vector, int best, Shortlist shortlist) {
        shortlist.close();
        Nearest coarse = new Nearest(best + REFINED);
        for (int i = 0; i < shortlist.size(); i++) {
            int row = shortlist.row(i);
            coarse.offer(row, step(row) * kernel.dot(vector, bytes, at(row)));
        }
        return refined(vector, best, coarse);
    }

    private Nearest refined(float[] vector, int best, Nearest coarse) {
        Nearest nearest = new Nearest(best);
        for (int i = 0; i < coarse.size(); i++) {
            int row = coarse.row(i);
            nearest.offer(row, coarse.dot(i) + fine(step(row)) * kernel.dot(vector, remainders, at(row)));
        }
        return nearest;
    }

    private long[] signs(float[] vector) {
        long[] bits = new long[Kernel.WORDS];
        for (int i = 0; i < Encoded.DIMENSIONS; i++) {
            if (vector[i] > middle[i]) {
                bits[i / Long.SIZE] |= 1L << i;
            }
        }
        return bits;
    }

    private static float step(float[] vector) {
        float greatest = Float.MIN_NORMAL;
        for (float value : vector) {
            greatest = Math.max(greatest, Math.abs(value));
        }
        return greatest / STEPS;
    }

    private float step(int row) {
        return steps.get(FLOAT, (long) row * Float.BYTES);
    }

    private static float fine(float step) {
        return step / (2 * STEPS);
    }

    private static byte small(float value, float step) {
        return (byte) Math.clamp(Math.round(value / step), -STEPS, STEPS);
    }

    private static MemorySegment room(long bytes) {
        return Arena.ofAuto().allocate(bytes, Kernel.ROWS * Long.BYTES);
    }

    private static long at(int row) {
        return (long) row * Encoded.DIMENSIONS;
    }

    private static long place(int row, int word) {
        return (long) (row / Kernel.ROWS) * Kernel.BLOCK_BYTES
                + (word * Kernel.ROWS + row % Kernel.ROWS) * (long) Long.BYTES;
    }
}
