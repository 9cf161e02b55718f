package org.sangam.engine.encode;

import java.lang.foreign.MemorySegment;
import java.util.List;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** By the vector instructions of the machine, of 256 or 512 bits: eight rows' signs at once, or in two halves. */
final class VectorKernel implements Kernel {

    private static final int NARROWEST = 256;
    static final VectorSpecies<Long> LONGS =
            LongVector.SPECIES_PREFERRED.length() >= ROWS ? LongVector.SPECIES_512 : LongVector.SPECIES_256;
    private static final VectorSpecies<Float> FLOATS = VectorSpecies.of(float.class, LONGS.vectorShape());
    private static final VectorSpecies<Byte> BYTES =
            VectorSpecies.of(byte.class, VectorShape.forBitSize(FLOATS.length() * Byte.SIZE));
    private static final boolean HALVES = LONGS.length() < ROWS;

    /** From so many questions on, rows are worth laying on their side. */
    private static final int MANY = 16;

    private static final int WORD_BYTES = ROWS * Long.BYTES;

    static boolean fits() {
        return LongVector.SPECIES_PREFERRED.vectorBitSize() >= NARROWEST;
    }

    @Override
    public void scan(MemorySegment signs, long[] question, Shortlist shortlist, Part part) {
        LongVector word0 = LongVector.broadcast(LONGS, question[0]);
        LongVector word1 = LongVector.broadcast(LONGS, question[1]);
        LongVector word2 = LongVector.broadcast(LONGS, question[2]);
        LongVector word3 = LongVector.broadcast(LONGS, question[3]);
        LongVector word4 = LongVector.broadcast(LONGS, question[4]);
        LongVector word5 = LongVector.broadcast(LONGS, question[5]);
        int first = part.first();
        int span = part.span();
        int streamed = Part.STREAMS * span;
        int steps = part.end() - first;
        long[] distances = new long[ROWS];
        int limit = shortlist.limit();
        boolean all = part.isWhole();
        for (int step = 0; step < steps; step++) {
            int block = first + (step < streamed ? step % Part.STREAMS * span + step / Part.STREAMS : step);
            if (all || part.open(block) != 0) {
                int near = 0;
                for (int lane = 0; lane < ROWS; lane += LONGS.length()) {
                    long at = (long) block * BLOCK_BYTES + lane * (long) Long.BYTES;
                    LongVector differing = differing(signs, at, word0)
                            .add(differing(signs, at + WORD_BYTES, word1))
                            .add(differing(signs, at + 2 * WORD_BYTES, word2))
                            .add(differing(signs, at + 3 * WORD_BYTES, word3))
                            .add(differing(signs, at + 4 * WORD_BYTES, word4))
                            .add(differing(signs, at + 5 * WORD_BYTES, word5));
                    near |= (int) differing.compare(VectorOperators.LT, limit).toLong() << lane;
                    if (near != 0 || HALVES) {
                        differing.intoArray(distances, lane);
                    }
                }
                if (near != 0) {
                    limit = shortlist.add(block, near & part.open(block), distances);
                }
            }
        }
    }

    /** Whole tiles only are laid on their side; what lies before and behind them is compared as for one question. */
    @Override
    public void scan(MemorySegment signs, List<long[]> questions, List<Shortlist> shortlists, Part part) {
        int first = Math.ceilDiv(part.from(), ROWS);
        int tiles = (part.to() - first * ROWS) / Planes.ROWS;
        if (questions.size() < MANY || tiles <= 0 || !part.isWhole()) {
            Kernel.super.scan(signs, questions, shortlists, part);
            return;
        }
        int behind = first + tiles * Planes.ROWS / ROWS;
        Kernel.super.scan(signs, questions, shortlists, part.between(part.from(), first * ROWS));
        char[][] wanted = questions.stream().map(Planes::wanted).toArray(char[][]::new);
        Planes planes = new Planes();
        for (int block = first; block < behind; block += Planes.ROWS / ROWS) {
            planes.lay(signs, block);
            for (int i = 0; i < wanted.length; i++) {
                if (planes.anyNear(wanted[i], shortlists.get(i).limit())) {
                    planes.offer(signs, questions.get(i), shortlists.get(i), block);
                }
            }
        }
        Kernel.super.scan(signs, questions, shortlists, part.between(behind * ROWS, part.to()));
    }

    private static LongVector differing(MemorySegment signs, long at, LongVector question) {
        return LongVector.fromMemorySegment(LONGS, signs, at, ORDER)
                .lanewise(VectorOperators.XOR, question)
                .lanewise(VectorOperators.BIT_COUNT);
    }

    @Override
    public float dot(float[] question, MemorySegment bytes, long at) {
        float[] chains = new float[CHAINS];
        for (int part = 0; part < CHAINS; part += FLOATS.length()) {
            FloatVector sum = FloatVector.zero(FLOATS);
            for (int i = part; i < Encoded.DIMENSIONS; i += CHAINS) {
                FloatVector row = (FloatVector) ByteVector.fromMemorySegment(BYTES, bytes, at + i, ORDER)
                        .convertShape(VectorOperators.B2F, FLOATS, 0);
                sum = row.fma(FloatVector.fromArray(FLOATS, question, i), sum);
            }
            sum.intoArray(chains, part);
        }
        return Kernel.sum(chains);
    }
}
