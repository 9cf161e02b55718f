package org.sangam.engine.encode;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.List;

/**
 * The two steps in which a search of {@link Codes} spends its time. Both ways of taking them find the same rows with the
 * same bits: differing signs are counted, and a product is the same sixteen chains of fused additions, added up in one
 * order.
 */
sealed interface Kernel permits PlainKernel, VectorKernel {

    /** How many rows lie side by side. */
    int ROWS = 8;

    /** The words of 64 signs that a row has. */
    int WORDS = Encoded.DIMENSIONS / Long.SIZE;

    /** So many rows are compared with one question before the next: they stay in the nearest cache. */
    int TILE = 512;

    int BLOCK_BYTES = ROWS * WORDS * Long.BYTES;

    /** The chains that a product is added up in. */
    int CHAINS = 16;

    ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

    /** The quickest that this machine has. */
    static Kernel ofThisMachine() {
        return Chosen.KERNEL;
    }

    /** Offers every row of a part, in its order, that differs less from the question than the shortlist looks for. */
    void scan(MemorySegment signs, long[] question, Shortlist shortlist, Part part);

    /** The same for many questions, each with its shortlist, tile by tile: rows are fetched once for all of them. */
    default void scan(MemorySegment signs, List<long[]> questions, List<Shortlist> shortlists, Part part) {
        for (int from = part.from(); from < part.to(); from = (from / TILE + 1) * TILE) {
            Part tile = part.between(from, Math.min(part.to(), (from / TILE + 1) * TILE));
            for (int i = 0; i < questions.size(); i++) {
                scan(signs, questions.get(i), shortlists.get(i), tile);
            }
        }
    }

    /** The product of a question with the bytes that begin at a place. The question's own precision is kept. */
    float dot(float[] question, MemorySegment bytes, long at);

    /** Adds up the chains, always in the same order. */
    static float sum(float[] chains) {
        for (int width = CHAINS / 2; width > 0; width /= 2) {
            for (int i = 0; i < width; i++) {
                chains[i] += chains[i + width];
            }
        }
        return chains[0];
    }

    /** Said once, when the first codes are made. */
    final class Chosen {

        private static final Kernel KERNEL = choose();

        private Chosen() {}

        private static Kernel choose() {
            if (Arithmetic.isQuick() && VectorKernel.fits()) {
                return new VectorKernel();
            }
            Logger log = System.getLogger(Kernel.class.getName());
            log.log(
                    Level.WARNING,
                    "Vectors are compared without the machine's vector instructions, which is slower and gives the same"
                            + " lists; start Java with --add-modules jdk.incubator.vector to have them");
            return new PlainKernel();
        }
    }
}
